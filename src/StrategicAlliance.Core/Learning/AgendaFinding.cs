using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Learning;

/// <summary>What the partners set out to learn from each other and how far it came; what nobody planned; what agreements oblige them to hand over.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AgendaFinding
{
    internal AgendaFinding(ValueList<PartnerAgenda> partners, ValueList<TransferDirection> directions, ValueList<DutyCheck> duties, Measurement attended)
    {
        Partners = partners;
        Directions = directions;
        Duties = duties;
        Attended = attended;
    }

    /// <summary>The members, and whoever else stated an agenda, by id.</summary>
    public ValueList<PartnerAgenda> Partners { get; }

    /// <summary>What goes from whom to whom, by supplier, then by learner.</summary>
    public ValueList<TransferDirection> Directions { get; }

    /// <summary>The transfer duties of the agreements in force, by agreement, in the order in which it states them.</summary>
    public ValueList<DutyCheck> Duties { get; }

    /// <summary>The leaks on record, in order.</summary>
    public ValueList<Recorded<KnowledgeLeaked>> Leaks { get; internal init; } = [];

    /// <summary>Of the items not yet applied, the share that some agreement or some person of the learner sees to: a fraction from 0 to 1.</summary>
    public Measurement Attended { get; }

    /// <summary>Whether learning is a purpose of the alliance; <see langword="null"/> when its purposes are not stated.</summary>
    public bool? IsLearningPurpose { get; internal init; }

    /// <summary>The fact that states the purposes.</summary>
    public FactId? PurposeBecause { get; internal init; }

    /// <summary>The members that stated no agenda although learning is a purpose, by id; empty when it is none or not known to be one.</summary>
    public ValueList<PartnerId> WithoutAgenda { get; internal init; } = [];

    /// <summary>The first entry into operation when learning is a purpose and nobody had stated an agenda by then; otherwise <see langword="null"/>.</summary>
    public FactId? OperationWithoutAgenda { get; internal init; }

    /// <summary>The agenda of a partner.</summary>
    /// <param name="partner">The id.</param>
    /// <returns>The agenda, empty if it stated none; <see langword="null"/> if no such partner takes part.</returns>
    public PartnerAgenda? Of(PartnerId partner) => Partners.FirstOrDefault(one => one.Partner == partner);

    /// <summary>An item of an agenda.</summary>
    /// <param name="item">The id.</param>
    /// <returns>How far it has come, or <see langword="null"/> if no agenda has it.</returns>
    public KnowledgeTransfer? Find(LearningItemId item) =>
        Partners.SelectMany(one => one.Transfers).FirstOrDefault(transfer => transfer.Item == item);
}
