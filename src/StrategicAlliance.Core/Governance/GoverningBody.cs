using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>A body that decides.</summary>
public sealed record GoverningBody : IFactPart
{
    /// <summary>A body that decides.</summary>
    /// <param name="id">The body.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public GoverningBody(BodyId id)
    {
        Id = Bounds.Held(id);
    }

    internal GoverningBody(FactReader read)
    {
        Id = read.Id<BodyId>("id");
        Name = read.OptionalText("name");
        Level = read.OptionalText("level");
        Seats = read.OptionalParts("seats", static read => new Seat(read));
        Quorum = read.OptionalLeast("quorum");
        Rule = read.OptionalChoice<VotingRule>("rule");
        Threshold = read.OptionalShare("threshold");
        Casting = read.OptionalId<PartnerId>("casting");
        Vetoes = read.OptionalIds<PartnerId>("vetoes");
        Matters = read.OptionalTexts("matters");
        EscalatesTo = read.OptionalId<BodyId>("escalatesTo");
        After = read.OptionalCount("after", 0);
    }

    /// <summary>The body.</summary>
    public BodyId Id { get; }

    /// <summary>Its name.</summary>
    public string? Name { get; init => field = Bounds.WellFormed(value); }

    /// <summary>The level at which it stands, in the partners' own words.</summary>
    /// <value>Where it is one of management, <c>executive</c>, <c>middle</c> or <c>operational</c>.</value>
    public string? Level { get; init => field = Bounds.WellFormed(value); }

    /// <summary>Who sits in it.</summary>
    public ValueList<Seat>? Seats { get; init => field = Bounds.Each(value); }

    /// <summary>Votes or seats that must be present.</summary>
    /// <value>Not negative.</value>
    public decimal? Quorum { get; init => field = Bounds.Least(value); }

    /// <summary>How it decides.</summary>
    public VotingRule? Rule { get; init => field = Bounds.Defined(value); }

    /// <summary>The share of votes a qualified majority needs.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal? Threshold { get; init => field = Bounds.Share(value); }

    /// <summary>Who decides when votes are equal.</summary>
    public PartnerId? Casting { get; init => field = Bounds.Held(value); }

    /// <summary>Who may stop a decision.</summary>
    public ValueList<PartnerId>? Vetoes { get; init => field = Bounds.Each(value); }

    /// <summary>What it decides.</summary>
    public ValueList<string>? Matters { get; init => field = Bounds.Each(value); }

    /// <summary>The body that decides when it cannot.</summary>
    public BodyId? EscalatesTo { get; init => field = Bounds.Held(value); }

    /// <summary>Days after which a matter goes there.</summary>
    /// <value>0 or more.</value>
    public int? After { get; init => field = Bounds.Count(value, 0); }

    void IFactPart.Write(FactWriter write)
    {
        write.Id("id", Id);
        write.Text("name", Name);
        write.Text("level", Level);
        write.Parts("seats", Seats);
        write.Number("quorum", Quorum);
        write.Choice("rule", Rule);
        write.Number("threshold", Threshold);
        write.Id("casting", Casting);
        write.Ids("vetoes", Vetoes);
        write.Texts("matters", Matters);
        write.Id("escalatesTo", EscalatesTo);
        write.Number("after", After);
    }
}
