using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>Something that must be cleared before what hangs on it is effective.</summary>
public sealed record ConditionPrecedent : IFactPart
{
    /// <summary>Something that must be cleared before what hangs on it is effective.</summary>
    /// <param name="condition">The condition.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public ConditionPrecedent(ConditionId condition)
    {
        Condition = Bounds.Held(condition);
    }

    internal ConditionPrecedent(FactReader read)
    {
        Condition = read.Id<ConditionId>("condition");
        Matter = read.OptionalChoice<ComplianceMatter>("matter");
        Jurisdiction = read.OptionalText("jurisdiction");
        Asset = read.OptionalId<AssetId>("asset");
    }

    /// <summary>The condition.</summary>
    public ConditionId Condition { get; }

    /// <summary>The matter of law.</summary>
    public ComplianceMatter? Matter { get; init => field = Bounds.Defined(value); }

    /// <summary>Where.</summary>
    public string? Jurisdiction { get; init => field = Bounds.WellFormed(value); }

    /// <summary>The knowledge asset that hangs on it.</summary>
    /// <value>Not stated: the whole agreement.</value>
    public AssetId? Asset { get; init => field = Bounds.Held(value); }

    void IFactPart.Write(FactWriter write)
    {
        write.Id("condition", Condition);
        write.Choice("matter", Matter);
        write.Text("jurisdiction", Jurisdiction);
        write.Id("asset", Asset);
    }
}
