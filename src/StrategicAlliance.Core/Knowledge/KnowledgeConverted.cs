using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Knowledge was converted from one form into another (SECI).</summary>
public sealed record KnowledgeConverted : AllianceFact
{
    /// <summary>Knowledge was converted from one form into another (SECI).</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="mode">The conversion.</param>
    /// <param name="inputs">What went in.</param>
    /// <param name="output">What came out.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public KnowledgeConverted(PartialDate on, SeciMode mode, ValueList<AssetId> inputs, AssetId output)
        : base(on)
    {
        Mode = Bounds.Defined(mode);
        Inputs = Bounds.Given(inputs);
        Output = Bounds.Held(output);
    }

    internal KnowledgeConverted(FactReader read)
        : base(read)
    {
        Mode = read.Choice<SeciMode>("mode");
        Inputs = read.Ids<AssetId>("inputs");
        Output = read.Id<AssetId>("output");
        Name = read.OptionalText("name");
        Tacitness = read.OptionalShare("tacitness");
        Participants = read.OptionalTexts("participants");
        Channel = read.OptionalChoice<KnowledgeChannel>("channel");
        Level = read.OptionalChoice<InnovationLevel>("level");
        Owners = read.OptionalIds<PartnerId>("owners");
    }

    /// <inheritdoc/>
    public override string Kind => "knowledgeConverted";

    /// <summary>The conversion.</summary>
    public SeciMode Mode { get; }

    /// <summary>What went in.</summary>
    public ValueList<AssetId> Inputs { get; }

    /// <summary>What came out.</summary>
    public AssetId Output { get; }

    /// <summary>The name of what came out.</summary>
    public string? Name { get; init => field = Bounds.WellFormed(value); }

    /// <summary>How tacit it is; tacit from 0.5 up.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal? Tacitness { get; init => field = Bounds.Share(value); }

    /// <summary>Who took part: partners or persons.</summary>
    public ValueList<string>? Participants { get; init => field = Bounds.Each(value); }

    /// <summary>The way it travelled.</summary>
    public KnowledgeChannel? Channel { get; init => field = Bounds.Defined(value); }

    /// <summary>Who innovated.</summary>
    public InnovationLevel? Level { get; init => field = Bounds.Defined(value); }

    /// <summary>Who owns what came out.</summary>
    public ValueList<PartnerId>? Owners { get; init => field = Bounds.Each(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Choice("mode", (SeciMode?)Mode);
        write.Ids("inputs", Inputs);
        write.Id("output", Output);
        write.Text("name", Name);
        write.Number("tacitness", Tacitness);
        write.Texts("participants", Participants);
        write.Choice("channel", Channel);
        write.Choice("level", Level);
        write.Ids("owners", Owners);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Inputs);
        check.Known(Owners);
    }
}
