using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>The least that a royalty pays is above the most.</summary>
public sealed record TermsFloorAboveCap : Refusal
{
    internal TermsFloorAboveCap(TermsId terms, string at, decimal floor, decimal cap)
    {
        Terms = terms;
        At = at;
        Floor = floor;
        Cap = cap;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>Where it stands in the fact, e.g. <c>$.steps[2].weights</c>.</summary>
    public string At { get; }

    /// <summary>The least.</summary>
    public decimal Floor { get; }

    /// <summary>The most.</summary>
    public decimal Cap { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"{At} of the terms {Terms} is {Floor}, above the cap of {Cap}.");

    /// <inheritdoc/>
    public override string Remedy => "State a floor up to the cap.";
}
