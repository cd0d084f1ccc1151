using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Terms round to more decimals than amounts have.</summary>
public sealed record TermsDecimalsImpossible : Refusal
{
    internal TermsDecimalsImpossible(TermsId terms, string at, int decimals, int most)
    {
        Terms = terms;
        At = at;
        Decimals = decimals;
        Most = most;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>Where it stands in the fact, e.g. <c>$.steps[2].weights</c>.</summary>
    public string At { get; }

    /// <summary>The decimals.</summary>
    public int Decimals { get; }

    /// <summary>The most that an amount has.</summary>
    public int Most { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"{At} of the terms {Terms} is {Decimals}; an amount has at most {Most} decimals.");

    /// <inheritdoc/>
    public override string Remedy => "Round to the decimals of the currency: 2 for the euro, 0 for the yen.";
}
