using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>Reads for every ordered pair of members what helps and hinders the transfer of knowledge, and names the bottleneck.</summary>
/// <remarks>
/// <para>Six groups of factors. Each factor is turned so that high is favourable (<see cref="TransferFactorExtensions.Favourable"/>); a group is as favourable as its
/// weakest known factor, and the weakest of all is the bottleneck: without willingness, capacity moves nothing. Barriers are kept apart and the top one
/// is named, after Szulanski (1996); the minimum is this library's definition.</para>
/// <para>An assessment counts for a pair when the partners that it names fit: factors of the supplier and of the knowledge name the supplier, those of the
/// receiver name the receiver, those of channel, distance and alliance name the two in either order; a partner that is not named is every partner. The one
/// that names more of the two goes first, then the latest. What is not assessed is taken from elsewhere (<see cref="OutsideFactor"/>), then
/// computed: the knowledge from the assets that the receiver asks for, the hardest deciding; the absorptive capacity from what the receiver realized.</para>
/// </remarks>
public static class TransferFactorAnalysis
{
    /// <summary>Where it comes from that barriers are kept apart.</summary>
    public static Citation Citation { get; } = Citation.OfLibrary(
        "minimum of six groups of factors; barriers kept apart after Szulanski 1996, Exploring internal stickiness, Strateg Manage J 17(WSI):27-43");

    /// <summary>Examines every ordered pair of members by what the facts say.</summary>
    /// <param name="roster">Who takes part.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="learning">Agendas and assessments.</param>
    /// <returns>One finding for each ordered pair, by supplier, then by receiver.</returns>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public static ValueList<TransferFactorFinding> Examine(Roster roster, KnowledgeInventory knowledge, LearningRecord learning) =>
        Examine(roster, knowledge, learning, [], []);

    /// <summary>Examines every ordered pair of members by what the facts say and what was measured elsewhere.</summary>
    /// <param name="roster">Who takes part.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="learning">Agendas and assessments.</param>
    /// <param name="capacities">The absorptive capacity of the members; of one that is not among them it is not known.</param>
    /// <param name="outside">Factors measured elsewhere; of several for one factor and pair the first is used.</param>
    /// <returns>One finding for each ordered pair, by supplier, then by receiver.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ValueList<TransferFactorFinding> Examine(
        Roster roster, KnowledgeInventory knowledge, LearningRecord learning, ValueList<AbsorptiveCapacityFinding> capacities, ValueList<OutsideFactor> outside)
    {
        var members = Bounds.Given(roster).Members.Select(member => member.Id).ToArray();
        Bounds.Given(knowledge);
        Bounds.Given(learning);
        Bounds.Given(capacities);
        var people = new LearningPeople(roster);
        Bounds.Given(outside);
        return members
            .SelectMany(supplier => members.Where(receiver => receiver != supplier).Select(receiver => new TransferFactorFinding(supplier, receiver, Readings(supplier, receiver))))
            .ToValueList();

        List<TransferFactorReading> Readings(PartnerId supplier, PartnerId receiver) => Enum.GetValues<TransferFactor>()
            .Select(factor => Assessed(learning, supplier, receiver, factor)
                ?? FromElsewhere(outside, supplier, receiver, factor)
                ?? (factor == TransferFactor.AbsorptiveCapacity
                    ? OfTheReceiver(capacities, receiver)
                    : OfTheKnowledge(knowledge, learning, people, supplier, receiver, factor)))
            .OfType<TransferFactorReading>()
            .ToList();
    }

    private static TransferFactorReading? Assessed(LearningRecord learning, PartnerId supplier, PartnerId receiver, TransferFactor factor)
    {
        (Recorded<FactorAssessed> Assessed, int Named)? best = null;
        foreach (var assessed in learning.Factors.Where(assessed => assessed.Fact.Factor == factor && Concerns(assessed.Fact, supplier, receiver)))
        {
            var named = (assessed.Fact.Partner is null ? 0 : 1) + (assessed.Fact.Toward is null ? 0 : 1);
            best = best is { } before && before.Named > named ? before : (assessed, named);
        }

        return best is not { } found
            ? null
            : new TransferFactorReading(factor, found.Assessed.Fact.Score, isAssessed: true, [found.Assessed.Id], "the assessment that fits the pair best, the latest of those", Citation);
    }

    private static bool Concerns(FactorAssessed assessed, PartnerId supplier, PartnerId receiver)
    {
        return assessed.Factor.Group() switch
        {
            TransferFactorGroup.Supplier or TransferFactorGroup.Knowledge => Fits(supplier, receiver),
            TransferFactorGroup.Receiver => Fits(receiver, supplier),
            _ => Fits(supplier, receiver) || Fits(receiver, supplier),
        };

        bool Fits(PartnerId partner, PartnerId toward) => (assessed.Partner ?? partner) == partner && (assessed.Toward ?? toward) == toward;
    }

    private static TransferFactorReading? FromElsewhere(ValueList<OutsideFactor> outside, PartnerId supplier, PartnerId receiver, TransferFactor factor) =>
        outside.FirstOrDefault(one => one.Factor == factor && one.Supplier == supplier && one.Receiver == receiver) is { } found
            ? new TransferFactorReading(factor, found.Score, isAssessed: false, found.Because, found.Formula, found.Citation)
            : null;

    private static TransferFactorReading? OfTheReceiver(ValueList<AbsorptiveCapacityFinding> capacities, PartnerId receiver) =>
        capacities.FirstOrDefault(one => one.Partner == receiver)?.Realized is Measurement.Measured realized
            ? new TransferFactorReading(TransferFactor.AbsorptiveCapacity, (decimal)realized.Value, isAssessed: false, realized.Because, realized.Formula, realized.Citation)
            : null;

    private static TransferFactorReading? OfTheKnowledge(
        KnowledgeInventory knowledge, LearningRecord learning, LearningPeople people, PartnerId supplier, PartnerId receiver, TransferFactor factor)
    {
        Func<TransferDifficulty, decimal?>? dimension = factor switch
        {
            TransferFactor.Tacitness => difficulty => difficulty.Tacitness,
            TransferFactor.Specificity => difficulty => difficulty.Specificity,
            TransferFactor.Complexity => difficulty => difficulty.Complexity,
            _ => null,
        };
        if (dimension is null)
        {
            return null;
        }

        var hardest = AskedForAssets.Of(knowledge, learning, people, supplier, receiver)
            .Select(asked => (asked.Item, Difficulty: TransferDifficulty.Of(asked.Asset)))
            .Select(asked => (asked.Item, asked.Difficulty, Score: dimension(asked.Difficulty)))
            .Where(asked => asked.Score is not null)
            .OrderByDescending(asked => asked.Score)
            .FirstOrDefault();
        return hardest.Score is { } score
            ? new TransferFactorReading(
                factor,
                score,
                isAssessed: false,
                hardest.Difficulty.Because.Prepend(hardest.Item.Set.Id).Distinct().ToValueList(),
                $"the largest among the assets asked for, that of {hardest.Difficulty.Asset}",
                TransferDifficulty.Citation)
            : null;
    }
}
