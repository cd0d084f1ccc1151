using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Separable costs, remaining benefits: everybody pays the cost that it adds to all others, and a part of the joint cost in proportion to what
/// its benefit leaves over that.</summary>
/// <remarks>The benefit of a player is counted up to its stand-alone cost. Without benefits the stand-alone cost takes their place (alternate cost
/// avoided). A rule for costs: a gain game is refused. Shares sum to c(N). Immutable; safe to share between threads.</remarks>
public sealed class SeparableCostsRemainingBenefits : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new(
        "s(i) + (r(i) / sum of r(j)) (c(N) - sum of s(j)), where s(i) = c(N) - c(N without i) and r(i) is the benefit, at most c(i), less s(i)",
        []);

    private readonly ValueMap<double>? benefits;

    /// <summary>The rule with the stand-alone costs in the place of benefits.</summary>
    public SeparableCostsRemainingBenefits()
    {
    }

    /// <summary>The rule with what the project is worth to everybody.</summary>
    /// <param name="benefits">The benefit of every player by its name, in the unit of the costs.</param>
    /// <exception cref="ArgumentException">There are none, or one is not a finite number.</exception>
    public SeparableCostsRemainingBenefits(ValueMap<double> benefits) => this.benefits = Amounts.Finite(benefits);

    /// <inheritdoc/>
    public string Name => "scrb";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Ransmeier", 1942, "The Tennessee Valley Authority: a case study in the economics of multiple purpose stream planning (formula: Straffin & Heaney 1981, Int J Game Theory 10:35-43)");

    /// <summary>Refuses: the rule divides costs.</summary>
    /// <param name="game">The game.</param>
    /// <returns>Refused as <see cref="CostsExpected"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(Game game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return new CostsExpected();
    }

    /// <summary>Solves a cost game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player pays; or refused as <see cref="RemainingBenefitsSumToZero"/>, <see cref="BenefitBelowSeparableCost"/>,
    /// <see cref="PlayerNotRated"/>, <see cref="UnknownPlayer"/> or <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(CostGame game)
    {
        var players = Bounds.Given(game).Players;
        return benefits is null ? Divide(game, Contributions.Alone(game.Costs, players.Count)) : Amounts.InOrder(benefits, players).Then(amounts => Limited(game, amounts));
    }

    private Outcome<Solution> Limited(CostGame game, double[] amounts)
    {
        var separable = Contributions.ToAllOthers(game.Costs, amounts.Length);
        for (var player = 0; player < amounts.Length; player++)
        {
            amounts[player] = Math.Min(amounts[player], game.Costs[1 << player]);
            if (amounts[player] < separable[player])
            {
                return new BenefitBelowSeparableCost(game.Players[player], amounts[player], separable[player]);
            }
        }

        return Divide(game, amounts);
    }

    private Outcome<Solution> Divide(CostGame game, double[] ceilings)
    {
        var separable = Contributions.ToAllOthers(game.Costs, ceilings.Length);
        var (joint, remaining) = (game.Grand - separable.Sum(), ceilings.Sum() - separable.Sum());
        if (ClosedFormAnswer.IsNothing(joint, [game.Grand, .. separable]))
        {
            return ClosedFormAnswer.Of(this, game.Players, Contributions.WithEqualRest(separable, game.Grand), Certificate);
        }

        return ClosedFormAnswer.IsNothing(remaining, [.. ceilings, .. separable])
            ? new RemainingBenefitsSumToZero(joint)
            : ClosedFormAnswer.Of(this, game.Players, Contributions.Between(separable, ceilings, joint / remaining), Certificate);
    }
}
