using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>Reads from the partners' profiles and the markets of the alliance how much of each partner lies within it.</summary>
/// <remarks>
/// <para>The markets of a partner are those that its last profile lists; they should be all it has. The markets of the alliance are those of its windows of
/// opportunity and those for which a share of the joint business was measured; only where neither is stated, its territory.</para>
/// <para>Names are compared exactly. An alliance of whose markets no member names any is not measured: that its names differ is likelier than that nobody
/// is in its market. Pure; safe to call from any thread.</para>
/// </remarks>
public static class RelativeScopeAnalysis
{
    /// <summary>Source of the overlap: cooperation creates the market, competition divides it.</summary>
    public static Citation OverlapCitation { get; } = new("Brandenburger & Nalebuff", 1996, "Co-opetition, Currency Doubleday");

    /// <summary>Reads the relative scope of each member.</summary>
    /// <param name="roster">The members and their markets.</param>
    /// <param name="charter">The territory.</param>
    /// <param name="compliance">The market shares of the joint business.</param>
    /// <param name="agreements">The windows of opportunity.</param>
    /// <returns>The scopes and overlaps.</returns>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public static RelativeScopeFinding Examine(Roster roster, Charter charter, ComplianceFile compliance, AgreementBook agreements)
    {
        var alliance = AllianceMarkets.Read(Bounds.Given(charter), Bounds.Given(compliance), Bounds.Given(agreements));
        var members = Bounds.Given(roster).Members
            .Select(member => (member.Id, Stated: member.Latest(profile => profile.Markets is { Count: > 0 } markets ? markets : null)))
            .OrderBy(member => member.Id)
            .ToArray();
        var isComparable = members.Any(member => member.Stated?.Value.Any(alliance.ContainsKey) == true);
        var facts = alliance.Values.SelectMany(because => because).ToArray();
        var scopes = members.Select(member => Scope(member.Id, member.Stated)).ToValueList();
        return new RelativeScopeFinding(alliance.Keys.ToValueList(), scopes, Overlaps().ToValueList());

        PartnerScope Scope(PartnerId partner, (FactId Because, ValueList<string> Value)? stated)
        {
            if (stated is not { } profile || !isComparable)
            {
                return new PartnerScope(partner, null, null, alliance.Count == 0
                    ? new Measurement.NotMeasured("No fact states a market of the alliance.", ["windowEstimated", "marketShareMeasured"])
                    : stated is null ? new Measurement.NotMeasured($"The markets of {partner} are not stated.", ["partnerProfiled"])
                    : new Measurement.NotMeasured("No member names a market of the alliance among its own.", ["partnerProfiled", "windowEstimated"]));
            }

            var all = profile.Value.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
            return new PartnerScope(
                partner,
                all.Where(alliance.ContainsKey).ToValueList(),
                all.Where(market => !alliance.ContainsKey(market)).ToValueList(),
                new Measurement.Measured(
                    RelativeScope.Of(all, alliance.Keys)!.Value, "1", Because(profile.Because), RelativeScope.Formula, RelativeScope.Citation));
        }

        IEnumerable<MarketOverlap> Overlaps() =>
            from i in Enumerable.Range(0, scopes.Count)
            from j in Enumerable.Range(i + 1, scopes.Count - i - 1)
            let because = Because(new[] { members[i].Stated?.Because, members[j].Stated?.Because }.OfType<FactId>().ToArray())
            select new MarketOverlap(
                scopes[i].Partner,
                scopes[j].Partner,
                Overlap(scopes[i].Within, scopes[j].Within, because),
                Overlap(scopes[i].Outside, scopes[j].Outside, because));

        ValueList<FactId> Because(params FactId[] profiles) => profiles.Concat(facts).Distinct().Order().ToValueList();
    }

    private static Measurement Overlap(ValueList<string>? a, ValueList<string>? b, ValueList<FactId> because)
    {
        if (a is null || b is null)
        {
            return new Measurement.NotMeasured("The relative scope of one of the two is not measured.", ["partnerProfiled"]);
        }

        var either = a.Union(b, StringComparer.Ordinal).Count();
        return either == 0
            ? new Measurement.NotMeasured("Neither of the two has a market there.", ["partnerProfiled"])
            : new Measurement.Measured(
                (double)a.Intersect(b, StringComparer.Ordinal).Count() / either, "1", because, "markets that both serve / markets that one of them serves", OverlapCitation);
    }
}
