using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A rate of terms is no fraction of what it is taken of.</summary>
public sealed record TermsRateOutOfRange : Refusal
{
    internal TermsRateOutOfRange(TermsId terms, string at, decimal value, decimal least, decimal most)
    {
        Terms = terms;
        At = at;
        Value = value;
        Least = least;
        Most = most;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>Where it stands in the fact, e.g. <c>$.steps[2].weights</c>.</summary>
    public string At { get; }

    /// <summary>The rate.</summary>
    public decimal Value { get; }

    /// <summary>The least that it can be.</summary>
    public decimal Least { get; }

    /// <summary>The most that it can be.</summary>
    public decimal Most { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"{At} of the terms {Terms} is {Value}; expected a fraction from {Least} to {Most}.");

    /// <inheritdoc/>
    public override string Remedy => "Write 4 % as 0.04.";
}
