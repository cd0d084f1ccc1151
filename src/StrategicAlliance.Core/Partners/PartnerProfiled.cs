using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>A partner was described. What is stated replaces what an earlier profile stated.</summary>
public sealed record PartnerProfiled : AllianceFact
{
    /// <summary>A partner was described. What is stated replaces what an earlier profile stated.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="partner">Who is described.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public PartnerProfiled(PartialDate on, PartnerId partner)
        : base(on)
    {
        Partner = Bounds.Held(partner);
    }

    internal PartnerProfiled(FactReader read)
        : base(read)
    {
        Partner = read.Id<PartnerId>("partner");
        ResearchIntensity = read.OptionalLeast("rdIntensity");
        TechnologyVector = read.OptionalMap("technologyVector");
        Culture = read.OptionalMap("culture");
        Markets = read.OptionalTexts("markets");
        Products = read.OptionalTexts("products");
        Activities = read.OptionalTexts("activities");
        ManagementStyle = read.OptionalStyle("managementStyle");
        Languages = read.OptionalLanguages("languages");
    }

    /// <inheritdoc/>
    public override string Kind => "partnerProfiled";

    /// <summary>Who is described.</summary>
    public PartnerId Partner { get; }

    /// <summary>Research and development over sales.</summary>
    /// <value>Not negative.</value>
    public decimal? ResearchIntensity { get; init => field = Bounds.Least(value); }

    /// <summary>Patents or projects by technology class.</summary>
    public ValueMap<decimal>? TechnologyVector { get; init; }

    /// <summary>Scores by dimension of culture, e.g. Hofstede: pdi, idv, mas, uai, lto, ivr.</summary>
    public ValueMap<decimal>? Culture { get; init; }

    /// <summary>Markets it serves.</summary>
    public ValueList<string>? Markets { get; init => field = Bounds.Each(value); }

    /// <summary>Products it makes.</summary>
    public ValueList<string>? Products { get; init => field = Bounds.Each(value); }

    /// <summary>Activities of the value chain it performs.</summary>
    public ValueList<string>? Activities { get; init => field = Bounds.Each(value); }

    /// <summary>Competing-values profile: clan, adhocracy, market, hierarchy.</summary>
    /// <value>Points from these four, not negative, that sum to 100.</value>
    public ValueMap<decimal>? ManagementStyle { get; init => field = Bounds.Style(value); }

    /// <summary>Working languages.</summary>
    /// <value>ISO 639-1: two small letters each.</value>
    public ValueList<string>? Languages { get; init => field = Bounds.Languages(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("partner", Partner);
        write.Number("rdIntensity", ResearchIntensity);
        write.Map("technologyVector", TechnologyVector);
        write.Map("culture", Culture);
        write.Texts("markets", Markets);
        write.Texts("products", Products);
        write.Texts("activities", Activities);
        write.Map("managementStyle", ManagementStyle);
        write.Texts("languages", Languages);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Known(Partner);
    }
}
