using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>One item of a learning agenda on its way: what is to come from whom to whom, and how far it has come.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record KnowledgeTransfer
{
    internal KnowledgeTransfer(LearningItem item, ValueList<PartnerId> suppliers, ValueList<TransferStep> steps)
    {
        Item = item.Id;
        Learner = item.Partner;
        Asset = item.Stated.Asset;
        Topic = item.Stated.Topic;
        Due = item.Stated.Due;
        Suppliers = suppliers;
        Steps = steps;
    }

    /// <summary>The item of the agenda.</summary>
    public LearningItemId Item { get; }

    /// <summary>Who wants to learn it.</summary>
    public PartnerId Learner { get; }

    /// <summary>Who has it, by id; never the learner.</summary>
    /// <value>The partner that the item names; without one, those who owned the asset when it came in. Empty when neither is known: no transfer
    /// between partners can be shown.</value>
    public ValueList<PartnerId> Suppliers { get; }

    /// <summary>The asset, if the item names one.</summary>
    public AssetId? Asset { get; }

    /// <summary>What it is about.</summary>
    public string Topic { get; }

    /// <summary>By when it is wanted.</summary>
    public PartialDate? Due { get; }

    /// <summary>The stages reached, in order; the first is <see cref="TransferStage.AskedFor"/>.</summary>
    public ValueList<TransferStep> Steps { get; }

    /// <summary>The stage it has come to.</summary>
    public TransferStage Stage => Steps[^1].Stage;

    /// <summary>Whether its day has passed and it is not applied.</summary>
    public bool IsOverdue { get; internal init; }

    /// <summary>The agreements in force that oblige a partner to hand the asset to the learner, by id.</summary>
    public ValueList<AgreementId> Duties { get; internal init; } = [];

    /// <summary>The learner's people on the day who carry the asset or what came of it, by id: the ones who can see to it.</summary>
    public ValueList<PersonId> Owners { get; internal init; } = [];

    /// <summary>All facts it rests on, by id.</summary>
    public ValueList<FactId> Because => Steps.SelectMany(step => step.Because).Distinct().Order().ToValueList();

    /// <summary>A stage, if it was reached.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>Since when and why, or <see langword="null"/> if it was not reached.</returns>
    public TransferStep? Reached(TransferStage stage) => Steps.FirstOrDefault(step => step.Stage == stage);
}
