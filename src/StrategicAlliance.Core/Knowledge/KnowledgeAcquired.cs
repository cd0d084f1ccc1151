using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Knowledge came in from outside the alliance.</summary>
public sealed record KnowledgeAcquired : AllianceFact
{
    /// <summary>Knowledge came in from outside the alliance.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="asset">The asset.</param>
    /// <param name="name">Its name.</param>
    /// <param name="by">Who brought it in.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public KnowledgeAcquired(PartialDate on, AssetId asset, string name, PartnerId by)
        : base(on)
    {
        Asset = Bounds.Held(asset);
        Name = Bounds.Written(name);
        By = Bounds.Held(by);
    }

    internal KnowledgeAcquired(FactReader read)
        : base(read)
    {
        Asset = read.Id<AssetId>("asset");
        Name = read.Text("name");
        By = read.Id<PartnerId>("by");
        From = read.OptionalText("from");
        Tacitness = read.OptionalShare("tacitness");
    }

    /// <inheritdoc/>
    public override string Kind => "knowledgeAcquired";

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Who brought it in.</summary>
    public PartnerId By { get; }

    /// <summary>Where from: society, supplier, customer, literature.</summary>
    public string? From { get; init => field = Bounds.WellFormed(value); }

    /// <summary>How tacit it is; tacit from 0.5 up.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal? Tacitness { get; init => field = Bounds.Share(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("asset", Asset);
        write.Text("name", Name);
        write.Id("by", By);
        write.Text("from", From);
        write.Number("tacitness", Tacitness);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(By);
    }
}
