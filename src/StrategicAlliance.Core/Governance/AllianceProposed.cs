using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>An alliance was proposed. The first fact of every history, and its only one of this kind.</summary>
public sealed record AllianceProposed : AllianceFact
{
    /// <summary>An alliance was proposed. The first fact of every history, and its only one of this kind.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="alliance">The alliance.</param>
    /// <param name="name">Its name.</param>
    /// <param name="form">The form proposed.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public AllianceProposed(PartialDate on, AllianceId alliance, string name, AllianceForm form)
        : base(on)
    {
        Alliance = Bounds.Held(alliance);
        Name = Bounds.Written(name);
        Form = Bounds.Defined(form);
    }

    internal AllianceProposed(FactReader read)
        : base(read)
    {
        Alliance = read.Id<AllianceId>("alliance");
        Name = read.Text("name");
        Form = read.Choice<AllianceForm>("form");
        Purposes = read.OptionalChoices<AlliancePurpose>("purposes");
        Direction = read.OptionalChoice<AllianceDirection>("direction");
        Depth = read.OptionalChoice<AllianceDepth>("depth");
        Statement = read.OptionalText("statement");
        Industry = read.OptionalText("industry");
        Territory = read.OptionalTexts("territory");
    }

    /// <inheritdoc/>
    public override string Kind => "allianceProposed";

    /// <summary>The alliance.</summary>
    public AllianceId Alliance { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The form proposed.</summary>
    public AllianceForm Form { get; }

    /// <summary>What it is for.</summary>
    public ValueList<AlliancePurpose>? Purposes { get; init => field = Bounds.Each(value); }

    /// <summary>The direction as declared.</summary>
    public AllianceDirection? Direction { get; init => field = Bounds.Defined(value); }

    /// <summary>The depth as declared.</summary>
    public AllianceDepth? Depth { get; init => field = Bounds.Defined(value); }

    /// <summary>What it is, in words.</summary>
    public string? Statement { get; init => field = Bounds.WellFormed(value); }

    /// <summary>The industry.</summary>
    public string? Industry { get; init => field = Bounds.WellFormed(value); }

    /// <summary>Where: ISO 3166-1 alpha-2 codes or free names.</summary>
    public ValueList<string>? Territory { get; init => field = Bounds.Each(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("alliance", Alliance);
        write.Text("name", Name);
        write.Choice("form", (AllianceForm?)Form);
        write.Choices("purposes", Purposes);
        write.Choice("direction", Direction);
        write.Choice("depth", Depth);
        write.Text("statement", Statement);
        write.Text("industry", Industry);
        write.Texts("territory", Territory);
    }
}
