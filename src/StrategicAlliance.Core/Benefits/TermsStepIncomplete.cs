using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A step of terms lacks what it needs to compute.</summary>
public sealed record TermsStepIncomplete : Refusal
{
    internal TermsStepIncomplete(TermsId terms, string at, string step, string needs)
    {
        Terms = terms;
        At = at;
        Step = step;
        Needs = needs;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>Where it stands in the fact, e.g. <c>$.steps[2].weights</c>.</summary>
    public string At { get; }

    /// <summary>The kind of step.</summary>
    public string Step { get; }

    /// <summary>What it needs.</summary>
    public string Needs { get; }

    /// <inheritdoc/>
    public override string Message => $"The {Step} at {At} of the terms {Terms} states no {Needs}.";

    /// <inheritdoc/>
    public override string Remedy => $"State {Needs}. A rate or an amount of 0 is 0, not left out.";
}
