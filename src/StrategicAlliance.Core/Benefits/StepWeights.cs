using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Benefits;

/// <summary>By what a step divides: partners in ordinal order, and their weights on a day.</summary>
internal sealed class StepWeights
{
    private readonly decimal[] weights;
    private readonly EquityOverTime? equity;

    private StepWeights(string rule, PartnerId[] partners, decimal[] weights, EquityOverTime? equity)
    {
        Rule = rule;
        Partners = partners;
        this.weights = weights;
        this.equity = equity;
    }

    /// <summary>What it is called: <c>equity</c>, <c>weights</c>.</summary>
    public string Rule { get; }

    public PartnerId[] Partners { get; }

    /// <summary>Whether each entry has the weights of its own day.</summary>
    public bool DependOnDay => equity is not null;

    /// <summary>The facts the weights come from, if they are not written in the terms.</summary>
    private ValueList<FactId> Sources { get; init; } = [];

    /// <summary>The weights of a step, or <see langword="null"/> if it is refused.</summary>
    public static StepWeights? Of(PartRun run, string name, TermWeights? stated, string? solution, ValueMap<decimal>? multipliers)
    {
        if (stated?.Fixed is { } map)
        {
            return new("weights", [.. map.Keys.Select(key => new PartnerId(key))], [.. map.Values], null);
        }

        switch (solution ?? stated?.Rule)
        {
            case TermRules.Equal:
                return new(TermRules.Equal, run.Parties, [.. run.Parties.Select(_ => 1m)], null);
            case TermRules.Equity:
                return new(TermRules.Equity, run.Parties, [], new(run.Whole.View.Roster.EquityChanges, run.Parties));
            case TermRules.Contributions:
                return ByContributions(run, TermRules.Contributions, _ => true, multipliers);
            case TermRules.KnowledgeContributions:
                return ByContributions(run, TermRules.KnowledgeContributions, fact => fact.Means == ContributionKind.Knowledge, multipliers);
            case null or TermRules.Solution:
                run.Refusal = new TermsDoNotCompute(run.Terms, run.Part.Version.Id, $"weights of the step {name}");
                return null;
            case var concept:
                return BySolution(run, name, concept);
        }
    }

    /// <summary>The weights on a day, in the order of the partners.</summary>
    public decimal[] On(int day) => equity?.On(day) ?? weights;

    /// <summary>The entries, and the facts the weights come from.</summary>
    public FactBasis Because(PartRun run) => Sources.Count == 0 ? run.Because : new(() => [.. Sources, .. run.Because.Facts]);

    private static StepWeights ByContributions(PartRun run, string rule, Func<ContributionMade, bool> counts, ValueMap<decimal>? multipliers)
    {
        var end = run.Part.Period.LastDay;
        var made = run.Whole.View.Benefits.Contributions
            .Where(item => counts(item.Fact) && Array.IndexOf(run.Parties, item.Fact.Partner) >= 0)
            .Select(item => (Recorded: item, Day: run.Whole.Calendar.DayOf(item.Fact.On, item.Fact.Period)))
            .Where(item => item.Day <= end)
            .ToArray();
        var byAmount = made.Any(item => item.Recorded.Fact.Amount is not null);
        var sums = new decimal[run.Parties.Length];
        foreach (var (recorded, day) in made)
        {
            var fact = recorded.Fact;
            var value = !byAmount ? fact.Units ?? 0 : fact.Amount is { } amount ? run.Whole.Money.OfCapital(amount, day, recorded.Id) : 0;
            var factor = multipliers is not null && multipliers.TryGetValue(fact.Means.ToName(), out var stated) ? stated : 1;
            sums[Array.IndexOf(run.Parties, fact.Partner)] += value * factor;
        }

        return new(rule, run.Parties, [.. sums.Select(sum => Math.Max(sum, 0))], null) { Sources = [.. made.Select(item => item.Recorded.Id)] };
    }

    private static StepWeights? BySolution(PartRun run, string name, string concept)
    {
        var pool = run.Part.Version.Fact.Pool;
        var valued = run.Whole.View.Benefits.CoalitionValues
            .Where(item => item.Fact.Pool == pool && item.Fact.On.FirstDay <= run.Part.Period.LastDay)
            .ToArray();
        if (valued.Length == 0)
        {
            run.Refusal = new SolutionWithoutCoalitionValues(run.Terms, name, concept, pool);
            return null;
        }

        // Terms that name no rule were refused when they were agreed.
        var rule = SolutionConcepts.Find(concept) ?? throw new InvalidOperationException($"There is no solution '{concept}'.");

        // Whoever is in no group that was valued has no part in the game.
        var partners = valued.SelectMany(item => item.Fact.Members).Distinct().Order().ToValueList();
        var shares = PoolGame.Of(valued, pool!.Value, partners).Then(game => SolutionWeights.Of(game, rule));
        if (!shares.TryAnswered(out var weights, out var refusal))
        {
            run.Refusal = refusal;
            return null;
        }

        if (weights.Any(weight => weight < 0))
        {
            var negative = weights.ToList().FindIndex(weight => weight < 0);
            run.Refusal = new AllocationWeightNegative(concept, partners[negative], weights[negative]);
            return null;
        }

        return new(concept, [.. partners], [.. weights], null) { Sources = [.. valued.Select(item => item.Id)] };
    }
}
