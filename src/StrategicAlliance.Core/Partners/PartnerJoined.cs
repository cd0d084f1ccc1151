using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>A partner joined the alliance.</summary>
public sealed record PartnerJoined : AllianceFact
{
    /// <summary>A partner joined the alliance.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="partner">Who joined.</param>
    /// <param name="name">The name of the partner.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public PartnerJoined(PartialDate on, PartnerId partner, string name)
        : base(on)
    {
        Partner = Bounds.Held(partner);
        Name = Bounds.Written(name);
    }

    internal PartnerJoined(FactReader read)
        : base(read)
    {
        Partner = read.Id<PartnerId>("partner");
        Name = read.Text("name");
        Country = read.OptionalCountry("country");
        Organization = read.OptionalChoice<PartnerKind>("kind");
        Role = read.OptionalChoice<PartnerRole>("role");
        Independent = read.OptionalFlag("independent") ?? true;
        Equity = read.OptionalShare("equity");
        Votes = read.OptionalShare("votes");
        Location = read.OptionalPart("location", static read => new GeoLocation(read));
        Capabilities = read.OptionalParts("capabilities", static read => new Capability(read));
        SubAlliance = read.OptionalId<AllianceId>("subAlliance");
    }

    /// <inheritdoc/>
    public override string Kind => "partnerJoined";

    /// <summary>Who joined.</summary>
    public PartnerId Partner { get; }

    /// <summary>The name of the partner.</summary>
    public string Name { get; }

    /// <summary>Country of its seat.</summary>
    /// <value>ISO 3166-1 alpha-2: two capital letters.</value>
    public string? Country { get; init => field = Bounds.Country(value); }

    /// <summary>What sort of organization it is.</summary>
    public PartnerKind? Organization { get; init => field = Bounds.Defined(value); }

    /// <summary>What part it plays.</summary>
    public PartnerRole? Role { get; init => field = Bounds.Defined(value); }

    /// <summary>Whether it stays an independent firm.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool Independent { get; init; } = true;

    /// <summary>Its share of the joint entity.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal? Equity { get; init => field = Bounds.Share(value); }

    /// <summary>Its share of the votes in the joint entity.</summary>
    /// <value>A fraction from 0 to 1; not stated, the votes follow the equity.</value>
    public decimal? Votes { get; init => field = Bounds.Share(value); }

    /// <summary>Where it sits.</summary>
    public GeoLocation? Location { get; init; }

    /// <summary>What it can do.</summary>
    public ValueList<Capability>? Capabilities { get; init => field = Bounds.Each(value); }

    /// <summary>The alliance that this partner is itself, if it is one.</summary>
    public AllianceId? SubAlliance { get; init => field = Bounds.Held(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("partner", Partner);
        write.Text("name", Name);
        write.Text("country", Country);
        write.Choice("kind", Organization);
        write.Choice("role", Role);
        write.Flag("independent", Independent ? null : Independent);
        write.Number("equity", Equity);
        write.Number("votes", Votes);
        write.Part("location", Location);
        write.Parts("capabilities", Capabilities);
        write.Id("subAlliance", SubAlliance);
    }
}
