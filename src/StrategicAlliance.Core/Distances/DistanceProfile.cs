using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Distances;

/// <summary>How far one partner is from another, method by method. There is no total: kilometres and cultures do not add up.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DistanceProfile
{
    private DistanceProfile(PartnerId from, PartnerId to, ValueList<DistancePart> parts)
    {
        From = from;
        To = to;
        Parts = parts;
    }

    /// <summary>The measures that need nothing but what partners state of themselves.</summary>
    /// <value>Technology, capabilities, languages, kilometres, management style and markets. Cultural and psychic distance need a reference set and a table that the user gives.</value>
    public static ValueList<IDistanceMeasure> FromFactsAlone { get; } =
    [
        new TechnologicalDistanceMeasure(),
        new CapabilityDistanceMeasure(),
        new LanguageDistanceMeasure(),
        new SpatialDistanceMeasure(),
        new ManagementStyleDistanceMeasure(),
        new MarketDistanceMeasure(),
    ];

    /// <summary>The partner from which is measured.</summary>
    public PartnerId From { get; }

    /// <summary>The partner to which is measured.</summary>
    public PartnerId To { get; }

    /// <summary>The distances, in the order of the measures.</summary>
    public ValueList<DistancePart> Parts { get; }

    /// <summary>Measures from one partner to another.</summary>
    /// <param name="roster">Who takes part, as of the day of the view.</param>
    /// <param name="from">The partner from which is measured, in or gone.</param>
    /// <param name="to">The partner to which is measured, in or gone; another one.</param>
    /// <param name="measures">The measures.</param>
    /// <returns>A part for each measure.</returns>
    /// <exception cref="ArgumentException">A partner never joined, both are the same, or a measure is <see langword="null"/>.</exception>
    public static DistanceProfile Examine(Roster roster, PartnerId from, PartnerId to, IEnumerable<IDistanceMeasure> measures)
    {
        Bounds.Given(roster);
        return from == to
            ? throw new ArgumentException($"'{from}' has no distance from itself.", nameof(to))
            : Between(roster, Found(roster, from, nameof(from)), Found(roster, to, nameof(to)), Bounds.Given(Bounds.Given(measures).ToValueList(), nameof(measures)));
    }

    /// <summary>Measures between all partners that are in, in both directions.</summary>
    /// <param name="roster">Who takes part, as of the day of the view.</param>
    /// <param name="measures">The measures.</param>
    /// <returns>A profile for each ordered pair, by the id of the one from which is measured, then of the other.</returns>
    /// <exception cref="ArgumentException">A measure is <see langword="null"/>.</exception>
    public static ValueList<DistanceProfile> ExamineAll(Roster roster, IEnumerable<IDistanceMeasure> measures)
    {
        var members = Bounds.Given(roster).Members.ToArray();
        var all = Bounds.Given(Bounds.Given(measures).ToValueList(), nameof(measures));
        return members.SelectMany(from => members.Where(to => to.Id != from.Id).Select(to => Between(roster, from, to, all))).ToValueList();
    }

    /// <summary>The parts of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The parts, in the order of the measures.</returns>
    public ValueList<DistancePart> In(DistanceKind kind) => Parts.Where(part => part.Kind == kind).ToValueList();

    private static DistanceProfile Between(Roster roster, Partner from, Partner to, ValueList<IDistanceMeasure> measures) =>
        new(from.Id, to.Id, measures.Select(measure => new DistancePart(measure, measure.Measure(roster, from, to))).ToValueList());

    private static Partner Found(Roster roster, PartnerId partner, string name) =>
        roster.Find(partner) ?? throw new ArgumentException($"'{partner}' never joined.", name);
}
