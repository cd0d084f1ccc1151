using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Two steps of the same terms have the same id, by which their counters run on.</summary>
public sealed record TermsStepNamedTwice : Refusal
{
    internal TermsStepNamedTwice(TermsId terms, string at, TermStepId step, string earlier)
    {
        Terms = terms;
        At = at;
        Step = step;
        Earlier = earlier;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>Where it stands in the fact, e.g. <c>$.steps[2].weights</c>.</summary>
    public string At { get; }

    /// <summary>The id.</summary>
    public TermStepId Step { get; }

    /// <summary>Where it stands first.</summary>
    public string Earlier { get; }

    /// <inheritdoc/>
    public override string Message => $"{At} of the terms {Terms} is named {Step}, as the step at {Earlier} is.";

    /// <inheritdoc/>
    public override string Remedy => "Give every step an id of its own.";
}
