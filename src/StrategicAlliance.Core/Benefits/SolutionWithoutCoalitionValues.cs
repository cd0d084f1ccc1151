using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A step divides by a solution of a game, and nobody said what groups of partners could earn.</summary>
public sealed record SolutionWithoutCoalitionValues : Refusal
{
    internal SolutionWithoutCoalitionValues(TermsId terms, string step, string solution, PoolId? pool)
    {
        Terms = terms;
        Step = step;
        Solution = solution;
        Pool = pool;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>The id of the step.</summary>
    public string Step { get; }

    /// <summary>The solution, e.g. <c>shapley</c>.</summary>
    public string Solution { get; }

    /// <summary>The pool.</summary>
    public PoolId? Pool { get; }

    /// <inheritdoc/>
    public override string Message => $"The step {Step} of the terms {Terms} divides by the solution {Solution}, and no coalition of the pool {Pool?.Value ?? "(none)"} has been valued.";

    /// <inheritdoc/>
    public override string Remedy => "Record a coalitionValued fact for every group of partners, the single ones and the whole included.";
}
