using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A knowledge asset was brought in.</summary>
public sealed record AssetContributed : AllianceFact
{
    /// <summary>A knowledge asset was brought in.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="asset">The asset.</param>
    /// <param name="name">Its name.</param>
    /// <param name="owners">Who owns it.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public AssetContributed(PartialDate on, AssetId asset, string name, ValueList<PartnerId> owners)
        : base(on)
    {
        Asset = Bounds.Held(asset);
        Name = Bounds.Written(name);
        Owners = Bounds.Given(owners);
    }

    internal AssetContributed(FactReader read)
        : base(read)
    {
        Asset = read.Id<AssetId>("asset");
        Name = read.Text("name");
        Owners = read.Ids<PartnerId>("owners");
        Ground = read.OptionalChoice<KnowledgeGround>("ground");
        Tacitness = read.OptionalShare("tacitness");
        Complexity = read.OptionalLeast("complexity");
        Specificity = read.OptionalShare("specificity");
        Quantity = read.OptionalLeast("quantity");
        Value = read.OptionalMoney("value");
        Protection = read.OptionalChoice<Protection>("protection");
        Carriers = read.OptionalIds<PersonId>("carriers");
        Topic = read.OptionalText("topic");
    }

    /// <inheritdoc/>
    public override string Kind => "assetContributed";

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Who owns it.</summary>
    public ValueList<PartnerId> Owners { get; }

    /// <summary>Where it stands to the work of the alliance.</summary>
    public KnowledgeGround? Ground { get; init => field = Bounds.Defined(value); }

    /// <summary>How tacit it is; tacit from 0.5 up.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal? Tacitness { get; init => field = Bounds.Share(value); }

    /// <summary>How complex it is.</summary>
    /// <value>Not negative.</value>
    public decimal? Complexity { get; init => field = Bounds.Least(value); }

    /// <summary>How specific it is to its owner.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal? Specificity { get; init => field = Bounds.Share(value); }

    /// <summary>How much of it there is.</summary>
    /// <value>Not negative.</value>
    public decimal? Quantity { get; init => field = Bounds.Least(value); }

    /// <summary>What it is worth.</summary>
    public Money? Value { get; init => field = Bounds.Held(value); }

    /// <summary>How far it may travel.</summary>
    public Protection? Protection { get; init => field = Bounds.Defined(value); }

    /// <summary>Who carries it.</summary>
    public ValueList<PersonId>? Carriers { get; init => field = Bounds.Each(value); }

    /// <summary>What it is about.</summary>
    public string? Topic { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("asset", Asset);
        write.Text("name", Name);
        write.Ids("owners", Owners);
        write.Choice("ground", Ground);
        write.Number("tacitness", Tacitness);
        write.Number("complexity", Complexity);
        write.Number("specificity", Specificity);
        write.Number("quantity", Quantity);
        write.Money("value", Value);
        write.Choice("protection", Protection);
        write.Ids("carriers", Carriers);
        write.Text("topic", Topic);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.ActingOne(Owners);
    }
}
