using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Benefits;

/// <summary>Divides by a solution concept of cooperative games, over the values that facts give to groups of partners.</summary>
/// <remarks>
/// <para>Needs <c>coalitionValued</c> facts for every group of the participants in the pool of the context. If the amount is what all partners were
/// valued at together, the shares are the solution itself, rounded so that no group of partners that the solution keeps is lost by a cent
/// (<see cref="CoreRounding"/>); otherwise the amount is divided in proportion to it, which a solution that gives somebody less than nothing does not allow.</para>
/// <para>Stateless apart from its concept; safe to share between threads if that is.</para>
/// </remarks>
public sealed class SolutionAllocation : IBenefitAllocation
{
    private readonly ISolutionConcept concept;

    /// <summary>Divides by a solution concept.</summary>
    /// <param name="concept">The concept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="concept"/> is <see langword="null"/>.</exception>
    public SolutionAllocation(ISolutionConcept concept) => this.concept = Bounds.Given(concept);

    /// <inheritdoc/>
    public string Name => concept.Name;

    /// <inheritdoc/>
    public Outcome<BenefitAllocation> Allocate(BenefitAllocationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (WeightedDivision.Against(context) is { } refusal)
        {
            return refusal;
        }

        return context.Pool is { } pool
            ? PoolGame.Of(context.Ledger, pool, context.Participants).Then(game => Divide(context, game))
            : new AllocationNeedsPool(Name);
    }

    private Outcome<BenefitAllocation> Divide(BenefitAllocationContext context, PoolGame pool)
    {
        if (pool.Currency != context.Total.Currency)
        {
            return new CoalitionsValuedInOtherCurrency(pool.Pool, context.Total.Currency, pool.Currency, pool.Because[0]);
        }

        return concept.Solve(pool.Game).Then(solution =>
        {
            var weights = SolutionWeights.Exact(solution.Payoffs, pool.Game);
            return (decimal)pool.Game.Grand == context.Total.Value && IsEfficient(solution, pool.Game)
                ? CoreRounding.Of(pool.Game, solution.Payoffs, MinorUnit(context.Total.Currency)).Then(rounded => Whole(context, pool, weights, rounded))
                : InProportion(context, pool, weights);
        });
    }

    private Outcome<BenefitAllocation> InProportion(BenefitAllocationContext context, PoolGame pool, ValueList<decimal> weights) =>
        new WeightedDivision(Name, context.Total.Currency.Code, $"In proportion to the {Name} of what groups of partners were valued at; together they were valued at another amount.", concept.Citation)
            .Divide(context, partner => (weights[pool.Game.Players.IndexOf(partner.Value)], pool.Because));

    private Outcome<BenefitAllocation> Whole(BenefitAllocationContext context, PoolGame pool, ValueList<decimal> weights, RoundedAllocation rounded)
    {
        var unit = rounded.Unit;
        var shares = context.Participants.Select(partner =>
        {
            var player = pool.Game.Players.IndexOf(partner.Value);
            var (amount, quota) = (rounded.Payoffs[player], weights[player]);
            var down = Math.Floor(quota / unit) * unit;
            var reason = quota == amount ? SplitReason.Whole
                : amount == down ? SplitReason.RoundedDown
                : rounded.IsLargestRemainder ? SplitReason.LargestRemainder
                : SplitReason.KeptCoalition;
            return new BenefitShare(partner, new Money(amount, context.Total.Currency), quota, new SplitPart(amount, quota, amount - down, reason), pool.Because);
        });
        var notes = rounded.Worst is { } worst
            ? ValueList.Create<string>([FormattableString.Invariant($"{worst.Names} would have {worst.Gain} {context.Total.Currency} more alone.")])
            : [];
        return new BenefitAllocation(
            Name,
            context.Total,
            shares.ToValueList(),
            context.Total.Currency.Code,
            $"The {Name} of what groups of partners were valued at, in whole units that keep every group the rule keeps.",
            concept.Citation) { Notes = notes };
    }

    private static bool IsEfficient(Solution solution, Game game) => Math.Abs(solution.Payoffs.Sum() - game.Grand) <= 1e-9 * Math.Max(1, Math.Abs(game.Grand));

    private static decimal MinorUnit(Currency currency)
    {
        var unit = 1m;
        for (var i = 0; i < currency.Exponent; i++)
        {
            unit /= 10;
        }

        return unit;
    }
}
