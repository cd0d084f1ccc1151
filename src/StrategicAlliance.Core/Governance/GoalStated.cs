using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>A partner stated how much it wants an objective. A later one replaces the earlier.</summary>
public sealed record GoalStated : AllianceFact
{
    private const string Expected = "a rank or a weight";

    private GoalStated(PartialDate on, PartnerId partner, ObjectiveId objective, int? rank, decimal? weight)
        : base(on)
    {
        Partner = Bounds.Held(partner);
        Objective = Bounds.Held(objective);
        Rank = Bounds.Count(rank, 1, nameof(rank));
        Weight = Bounds.Least(weight, nameof(weight));
    }

    internal GoalStated(FactReader read)
        : base(read)
    {
        Partner = read.Id<PartnerId>("partner");
        Objective = read.Id<ObjectiveId>("objective");
        Rank = read.OptionalCount("rank", 1);
        Weight = read.OptionalLeast("weight");
        if (!read.Has("rank") && !read.Has("weight"))
        {
            read.Fault("rank", "nothing", Expected);
        }
    }

    /// <inheritdoc/>
    public override string Kind => "goalStated";

    /// <summary>Who wants it.</summary>
    public PartnerId Partner { get; }

    /// <summary>The objective.</summary>
    public ObjectiveId Objective { get; }

    /// <summary>Its rank among the partner's goals.</summary>
    /// <value>1 for the most important.</value>
    public int? Rank { get; }

    /// <summary>How much it counts for the partner.</summary>
    /// <value>Not negative.</value>
    public decimal? Weight { get; }

    /// <summary>States a goal by its rank.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="partner">Who wants it.</param>
    /// <param name="objective">The objective.</param>
    /// <param name="rank">1 for the most important.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">An id is the default value or the rank is below 1.</exception>
    public static GoalStated Ranked(PartialDate on, PartnerId partner, ObjectiveId objective, int rank) => new(on, partner, objective, rank, null);

    /// <summary>States a goal by its weight.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="partner">Who wants it.</param>
    /// <param name="objective">The objective.</param>
    /// <param name="weight">How much it counts; not negative.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">An id is the default value or the weight is negative.</exception>
    public static GoalStated Weighted(PartialDate on, PartnerId partner, ObjectiveId objective, decimal weight) => new(on, partner, objective, null, weight);

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("partner", Partner);
        write.Id("objective", Objective);
        write.Number("rank", Rank);
        write.Number("weight", Weight);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(Partner);
        check.Held(Objective);
    }
}
