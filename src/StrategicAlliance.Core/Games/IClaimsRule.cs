using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A rule that divides an estate too small for the claims on it. Implement it to add one of your own.</summary>
/// <remarks>Pure: the same problem gives the same awards. Implementations are safe to use from several threads.</remarks>
public interface IClaimsRule
{
    /// <summary>The name by which terms and cases ask for it, e.g. <c>talmud</c>.</summary>
    string Name { get; }

    /// <summary>Where it is published.</summary>
    Citation Citation { get; }

    /// <summary>Which of the axioms the rule satisfies; those that are not in the list it violates for some problem.</summary>
    ValueList<ClaimsAxiom> Axioms { get; }

    /// <summary>Divides an estate.</summary>
    /// <param name="problem">The claims and the estate.</param>
    /// <returns>What each claimant is awarded, from 0 to the claim, together the estate; or the named reason why the rule has no answer.</returns>
    Outcome<Solution> Divide(ClaimsProblem problem);
}
