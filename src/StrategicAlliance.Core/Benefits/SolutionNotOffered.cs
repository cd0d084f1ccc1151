using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A step divides by a rule that is not known here.</summary>
public sealed record SolutionNotOffered : Refusal
{
    internal SolutionNotOffered(TermsId terms, string step, string solution)
    {
        Terms = terms;
        Step = step;
        Solution = solution;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>The id of the step.</summary>
    public string Step { get; }

    /// <summary>The rule that was named.</summary>
    public string Solution { get; }

    /// <inheritdoc/>
    public override string Message => $"The step {Step} of the terms {Terms} divides by '{Solution}', which is neither a rule of weights nor a solution concept that is at hand.";

    /// <inheritdoc/>
    public override string Remedy => "Use a map of weights, equity, contributions, equal, or a solution concept such as shapley.";
}
