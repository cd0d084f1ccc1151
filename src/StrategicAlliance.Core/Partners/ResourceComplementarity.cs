using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>How far two partners together cover what is required and neither does alone.</summary>
/// <remarks>
/// <para>The share of the required resources that the two cover together beyond what the better of them covers alone: (|A or B| - max(|A|, |B|)) / |required|. It is the
/// smaller of what A brings that B lacks and of what B brings that A lacks: 0 when one has all that the other has, at most 1/2. The idea is old (Richardson 1972: complementary
/// activities); the measure is this library's definition.</para>
/// <para>From facts, the resources are the stated capabilities, held from a level on. Names are told apart exactly. Pure; safe to call from any thread.</para>
/// </remarks>
public static class ResourceComplementarity
{
    /// <summary>From which level a capability counts as held, unless another is given: half of the way to the best.</summary>
    public static decimal Enough => 0.5m;

    private const string Formula = "min(required that only a holds, required that only b holds) / required";

    /// <summary>Source: a definition of this library after Richardson 1972.</summary>
    public static Citation Citation { get; } = new("Richardson", 1972, "The organisation of industry, Econ J 82:883-896 (measure: this library)");

    /// <summary>Compares two sets of resources with what is required.</summary>
    /// <param name="required">What is required; a name given twice counts once.</param>
    /// <param name="a">What A holds; what is not required does not count.</param>
    /// <param name="b">What B holds.</param>
    /// <returns>What each brings; without shares when nothing is required.</returns>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    public static ResourceComplementarityFigures Of(IEnumerable<string> required, IEnumerable<string> a, IEnumerable<string> b)
    {
        var (ofA, ofB) = (Bounds.Given(a).ToHashSet(StringComparer.Ordinal), Bounds.Given(b).ToHashSet(StringComparer.Ordinal));
        var sorted = Bounds.Given(required).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToLookup(name => (ofA.Contains(name), ofB.Contains(name)));
        return new ResourceComplementarityFigures(
            onlyA: sorted[(true, false)].ToValueList(),
            onlyB: sorted[(false, true)].ToValueList(),
            both: sorted[(true, true)].ToValueList(),
            neither: sorted[(false, false)].ToValueList());
    }

    /// <summary>Compares every pair of members; required is every capability that any member holds at half the best level or more.</summary>
    /// <param name="roster">Who takes part; those who left are not read.</param>
    /// <returns>Each pair once, by id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> is <see langword="null"/>.</exception>
    public static ValueList<PairComplementarity> Examine(Roster roster)
    {
        var members = Bounds.Given(roster).Members.ToArray();
        return Pairs(members, members.Where(IsStated).SelectMany(member => Held(member, Enough)).ToValueList(), Enough, members.Any(member => !IsStated(member)));
    }

    /// <summary>Compares every pair of members with what is required.</summary>
    /// <param name="roster">Who takes part; those who left are not read.</param>
    /// <param name="required">The names of the capabilities that are required. No fact states them.</param>
    /// <param name="least">From which level on a capability is held; from 0 to 1. At 0 every capability that is named counts.</param>
    /// <returns>Each pair once, by id.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="least"/> is not from 0 to 1.</exception>
    public static ValueList<PairComplementarity> Examine(Roster roster, ValueList<string> required, decimal least) =>
        Pairs([.. Bounds.Given(roster).Members], Bounds.Given(required), Bounds.Share(least), isRequiredOpen: false);

    private static ValueList<PairComplementarity> Pairs(Partner[] members, ValueList<string> required, decimal least, bool isRequiredOpen)
    {
        var confidence = isRequiredOpen ? (decimal)members.Count(IsStated) / members.Length : 1;
        return members
            .SelectMany((a, i) => members.Skip(i + 1).Select(b => Pair(a, b)))
            .ToValueList();

        PairComplementarity Pair(Partner a, Partner b)
        {
            if (!IsStated(a) || !IsStated(b))
            {
                var silent = new[] { a, b }.Where(partner => !IsStated(partner)).Select(partner => partner.Id);
                return new(a.Id, b.Id, null, new Measurement.NotMeasured($"The capabilities of {string.Join(" and ", silent)} are not stated.", ["partnerJoined"]));
            }

            var figures = Of(required, Held(a, least), Held(b, least));
            return new(a.Id, b.Id, figures, figures.Complementarity is { } share
                ? new Measurement.Measured(share, "1", new[] { a.Joined.Id, b.Joined.Id }.Order().ToValueList(), Formula, Citation) { Confidence = confidence }
                : new Measurement.NotMeasured("No capability is required.", ["partnerJoined"]));
        }
    }

    private static bool IsStated(Partner partner) => partner.Joined.Fact.Capabilities is not null;

    private static IEnumerable<string> Held(Partner partner, decimal least) =>
        partner.Joined.Fact.Capabilities!.Where(capability => capability.Level >= least).Select(capability => capability.Name);
}
