using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Knowledge of others that a partner came by without an item of its agenda: a candidate for a leak.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record UnplannedLearning
{
    internal UnplannedLearning(PartnerId learner, AssetId asset, UnplannedLearningKind kind, ValueList<FactId> because)
    {
        Learner = learner;
        Asset = asset;
        Kind = kind;
        Because = because;
    }

    /// <summary>Who learned.</summary>
    public PartnerId Learner { get; }

    /// <summary>What; an asset of which the learner is not an owner.</summary>
    public AssetId Asset { get; }

    /// <summary>How.</summary>
    public UnplannedLearningKind Kind { get; }

    /// <summary>The facts that show it, by id.</summary>
    public ValueList<FactId> Because { get; }
}
