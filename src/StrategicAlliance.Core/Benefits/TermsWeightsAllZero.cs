using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>The weights of a step are all zero, or there are none: nobody could be paid.</summary>
public sealed record TermsWeightsAllZero : Refusal
{
    internal TermsWeightsAllZero(TermsId terms, string at)
    {
        Terms = terms;
        At = at;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>Where it stands in the fact, e.g. <c>$.steps[2].weights</c>.</summary>
    public string At { get; }

    /// <inheritdoc/>
    public override string Message => $"{At} of the terms {Terms} gives nobody a weight above 0.";

    /// <inheritdoc/>
    public override string Remedy => "Give at least one partner a weight above 0, or leave the step out.";
}
