using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>Reads from the partners' capabilities how much each depends on each other one.</summary>
/// <remarks>
/// <para>Emerson 1962 makes dependence grow with what is sought from the other and shrink with its availability elsewhere. This library's
/// operationalization of it: the dependence of a on b is the mean, over every capability that a member is stated to have, of
/// max(0, level of b - level of a) times (1 - best level of any third member): what a lacks and b has, as far as no third partner supplies it. A
/// capability that a stated member does not name is at level 0 there; one named twice counts at its better level.</para>
/// <para>A member whose capabilities are not stated makes its pairs not measured. It might also supply what others lack, so the figures
/// of the other pairs are then given with the share of the members that are stated as their confidence.</para>
/// </remarks>
public static class DependenceFromCapabilities
{
    private const string Formula = "mean over capabilities of max(0, level of b - level of a) * (1 - best level of a third)";
    private const string ImbalanceFormula = "largest |D_ab - D_ba| of a pair; D_ab = " + Formula;

    /// <summary>Measures the dependence of every member on every other.</summary>
    /// <param name="roster">Who takes part; those who left are not read.</param>
    /// <returns>The dependence of each ordered pair, the largest imbalance and the least dependent member.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> is <see langword="null"/>.</exception>
    public static DependenceFinding Assess(Roster roster)
    {
        var members = Bounds.Given(roster).Members.ToArray();
        var stated = members.Where(IsStated).ToArray();
        var table = new CapabilityTable(stated);
        var because = stated.Select(partner => partner.Joined.Id).Order().ToValueList();
        var confidence = members.Length == 0 ? 1 : (decimal)stated.Length / members.Length;
        var dependences = members.SelectMany(depends => members
            .Where(other => other.Id != depends.Id)
            .Select(other => new Dependence(depends.Id, other.Id, Extent(depends, other))));

        var most = table.Count == 0 ? null : MostImbalanced(stated, table, because);
        return new DependenceFinding(
            dependences.ToValueList(),
            members.Where(partner => !IsStated(partner)).Select(partner => partner.Id).ToValueList(),
            most,
            most is null
                ? Unknown(table, members)
                : Known(most.Balance.Imbalance, ImbalanceFormula, MutualDependence.Citation),
            most is null ? null : LeastDependent(stated, table));

        Measurement Extent(Partner depends, Partner other) =>
            table.Count > 0 && IsStated(depends) && IsStated(other)
                ? Known(table.Mean(depends.Id, other.Id), Formula, MutualDependence.PowerCitation)
                : Unknown(table, depends, other);

        Measurement Known(decimal value, string formula, Citation citation) =>
            new Measurement.Measured((double)value, "1", because, formula, citation) { Confidence = confidence };
    }

    private static bool IsStated(Partner partner) => partner.Joined.Fact.Capabilities is not null;

    private static Measurement.NotMeasured Unknown(CapabilityTable table, params Partner[] among)
    {
        var silent = among.Where(partner => !IsStated(partner)).Select(partner => partner.Id).ToArray();
        var why = silent.Length > 0 ? $"The capabilities of {string.Join(", ", silent)} are not stated."
            : among.Length < 2 ? "Dependence needs two members."
            : table.Count == 0 ? "No member is stated to have a capability."
            : "Fewer than two members state their capabilities.";
        return new Measurement.NotMeasured(why, ["partnerJoined"]);
    }

    private static PairBalance? MostImbalanced(Partner[] stated, CapabilityTable table, ValueList<FactId> because)
    {
        (PartnerId First, PartnerId Second, decimal Imbalance)? most = null;
        for (var i = 0; i < stated.Length; i++)
        {
            for (var j = i + 1; j < stated.Length; j++)
            {
                var (a, b) = (stated[i].Id, stated[j].Id);
                var imbalance = Math.Abs(table.Sought(a, b) - table.Sought(b, a));
                most = most is { } before && before.Imbalance >= imbalance ? before : (a, b, imbalance);
            }
        }

        return most is not { } found
            ? null
            : new PairBalance(found.First, found.Second, new MutualDependence(table.Mean(found.First, found.Second), table.Mean(found.Second, found.First)), because);
    }

    private static PartnerId? LeastDependent(Partner[] stated, CapabilityTable table)
    {
        if (table.Count == 0 || stated.Length < 2)
        {
            return null;
        }

        var balance = stated.ToDictionary(
            self => self.Id,
            self => stated.Where(other => other.Id != self.Id).Sum(other => table.Sought(other.Id, self.Id) - table.Sought(self.Id, other.Id)));
        var most = balance.Values.Max();
        var those = balance.Where(one => one.Value == most).ToArray();
        return those.Length == 1 ? those[0].Key : default(PartnerId?);
    }
}
