using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>What of the knowledge that a partner took in changed its own ways.</summary>
internal sealed class TransformationReading(PartnerId partner, HomecomingReading homecomings, LearningRecord learning)
{
    private const string Formula = "assimilation * share of what changed the partner's own ways";

    public IReadOnlyList<Homecoming> Homecomings { get; } = [.. homecomings.Of(partner)];

    /// <summary>The loops of the partner that ended or went through a cycle, and of which it is known whether anything changed.</summary>
    public IReadOnlyList<LearningLoop> OwnLoops { get; } = [.. Decided(learning).Where(loop => loop.Opened.Fact.Owner == partner)];

    /// <summary>Those in the common interest.</summary>
    public IReadOnlyList<LearningLoop> JointLoops { get; } = [.. Decided(learning).Where(loop => IsJoint(loop, partner))];

    /// <summary>Whether a loop was gone through to its end and changed something.</summary>
    public static bool HasChanged(LearningLoop loop) => loop is { CompletedCycles: > 0, Kind: not (null or LoopKind.NoLearning) };

    /// <summary>The loops that went through a cycle, or ended before; not those of which nobody says whether anything changed.</summary>
    public static IEnumerable<LearningLoop> Decided(LearningRecord learning) => learning.EarlierLoops.Concat(learning.Loops.Values)
        .Where(loop => loop.CompletedCycles > 0 ? loop.Kind is not null : loop.Closed is not null);

    /// <summary>The facts of a loop that show what became of it.</summary>
    public static IEnumerable<FactId> Facts(LearningLoop loop)
    {
        yield return loop.Opened.Id;
        foreach (var step in loop.Steps)
        {
            yield return step.Id;
        }

        if (loop.Closed is { } closed)
        {
            yield return closed.Id;
        }
    }

    public Measurement Measure(Measurement assimilation)
    {
        if (assimilation is not Measurement.Measured absorbed)
        {
            return assimilation;
        }

        var shares = new[] { OfPeople(), OfLoops(OwnLoops, "loops of its own") }.OfType<(double Value, string Words, FactId[] Because)>().ToList();
        if (shares.Count == 0 && OfLoops(JointLoops, "loops in the common interest") is { } joint)
        {
            shares.Add(joint);
        }

        return shares.Count == 0
            ? new Measurement.NotMeasured(
                $"It is not known where people of {partner} who learned from others went, and no learning loop of its own or in the common interest has ended.",
                ["staffLeft", "loopStepped", "loopClosed"])
            : new Measurement.Measured(
                absorbed.Value * shares.Average(share => share.Value),
                "1",
                absorbed.Because.Concat(shares.SelectMany(share => share.Because)).Distinct().ToValueList(),
                $"{Formula} = mean of: {string.Join("; ", shares.Select(share => share.Words))}",
                AbsorptiveCapacityAnalysis.Operationalization);
    }

    private static bool IsJoint(LearningLoop loop, PartnerId partner) => loop.Opened.Fact.Owner != partner
        && (loop.Opened.Fact.Orientation == LoopOrientation.Common || loop.Opened.Fact is { Owner: null, Orientation: null });

    private (double Value, string Words, FactId[] Because)? OfPeople()
    {
        var all = Homecomings.Sum(home => home.Heads);
        var inField = Homecomings.Where(home => home.IsInField).Sum(home => home.Heads);
        return all == 0 ? null : (
            (double)inField / all,
            FormattableString.Invariant($"{inField} of {all} people who learned from others went on in the field"),
            [.. Homecomings.SelectMany(home => home.Because)]);
    }

    private static (double Value, string Words, FactId[] Because)? OfLoops(IReadOnlyList<LearningLoop> loops, string which)
    {
        var changed = loops.Count(HasChanged);
        return loops.Count == 0 ? null : (
            (double)changed / loops.Count,
            FormattableString.Invariant($"{changed} of {loops.Count} {which} changed something"),
            [.. loops.SelectMany(Facts)]);
    }
}
