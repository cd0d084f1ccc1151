using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A rule of this library for claims problems: what all of them have in common.</summary>
/// <remarks>Closed to the library; a rule of your own implements <see cref="IClaimsRule"/>. Awards lie between 0 and the claim exactly, sum to the estate up to
/// rounding of the last digits, and are in the order of the claims. Immutable; safe to share between threads.</remarks>
public abstract class ClaimsRule : IClaimsRule
{
    private readonly ClosedForm certificate;

    private protected ClaimsRule(string name, Citation citation, string formula, ValueList<string> characterizedBy, ValueList<ClaimsAxiom> axioms)
    {
        Name = name;
        Citation = citation;
        Axioms = axioms;
        certificate = new(formula, characterizedBy);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public Citation Citation { get; }

    /// <inheritdoc/>
    public ValueList<ClaimsAxiom> Axioms { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Divide(ClaimsProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var awards = new double[problem.Players.Count];
        if (Awards(awards, problem.Amounts, problem.Estate) is { } refusal)
        {
            return refusal;
        }

        return new Solution(Name, problem.Players, new(awards), certificate, Citation);
    }

    /// <summary>Divides without names and without checking every number, for many problems in a row.</summary>
    /// <param name="claims">The claims: finite, none negative.</param>
    /// <param name="estate">The estate: from 0 to the sum of the claims.</param>
    /// <param name="awards">Where the awards go, in the order of the claims; other memory than these.</param>
    /// <exception cref="ArgumentException">The spans differ in length or overlap, or the rule refuses so many claimants.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The estate is negative or not a number.</exception>
    public void Divide(ReadOnlySpan<double> claims, double estate, Span<double> awards)
    {
        if (claims.Length != awards.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {claims.Length} claims but room for {awards.Length} awards."), nameof(awards));
        }

        if (claims.Overlaps(awards))
        {
            throw new ArgumentException("Claims and awards must not share memory.", nameof(awards));
        }

        if (!(estate >= 0))
        {
            throw Bounds.Outside(estate, Bounds.NotNegative, nameof(estate));
        }

        if (Awards(awards, claims, estate) is { } refusal)
        {
            throw new ArgumentException(refusal.Message, nameof(claims));
        }
    }

    /// <summary>Fills in the awards where the estate is above 0 and below the sum of the claims.</summary>
    /// <param name="awards">Where they go; what is in them before is of no use.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="estate">The estate.</param>
    /// <param name="total">The sum of the claims.</param>
    /// <returns><see langword="null"/>, or why the rule cannot.</returns>
    private protected abstract Refusal? Fill(Span<double> awards, ReadOnlySpan<double> claims, double estate, CompensatedSum total);

    private Refusal? Awards(Span<double> awards, ReadOnlySpan<double> claims, double estate)
    {
        var total = CompensatedSum.Of(claims);
        if (estate == 0 || claims.IsEmpty)
        {
            awards.Clear();
            return null;
        }

        if (estate >= total.Value || total.From(estate) >= 0)
        {
            claims.CopyTo(awards);
            return null;
        }

        if (Fill(awards, claims, estate, total) is { } refusal)
        {
            return refusal;
        }

        for (var i = 0; i < awards.Length; i++)
        {
            awards[i] = Math.Min(Math.Max(0, awards[i]), claims[i]);
        }

        return null;
    }
}
