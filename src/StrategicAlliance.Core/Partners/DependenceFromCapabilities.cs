using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>Reads from the partners' capabilities how much each depends on each other one.</summary>
/// <remarks>
/// <para>Emerson 1962 makes dependence grow with what is sought from the other and shrink with its availability elsewhere. This library's
/// operationalization of it: the dependence of a on b is the mean, over every capability that a member is stated to have, of
/// max(0, level of b - max(level of a, best level of any third member)) - what a lacks, b has and nobody else in the alliance supplies. A capability
/// that a stated member does not name is at level 0 there; one named twice counts at its better level. As a and the third members are together
/// everybody but b, all depend on b alike; what differs is how much b depends on each of them.</para>
/// <para>A member whose capabilities are not stated makes its pairs not measured. It might also supply what others lack, so the figures
/// of the other pairs are then given with the share of the members that are stated as their confidence.</para>
/// </remarks>
public static class DependenceFromCapabilities
{
    private const string Formula = "mean over capabilities of max(0, level of b - max(level of a, best level of a third))";
    private const string ImbalanceFormula = "largest |D_ab - D_ba| of a pair; D_ab = " + Formula;

    /// <summary>Measures the dependence of every member on every other.</summary>
    /// <param name="roster">Who takes part; those who left are not read.</param>
    /// <returns>The dependence of each ordered pair, the largest imbalance and the least dependent member.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> is <see langword="null"/>.</exception>
    public static DependenceFinding Assess(Roster roster)
    {
        var members = Bounds.Given(roster).Members.ToArray();
        var stated = members.Where(IsStated).ToArray();
        var supply = new SoleSupply(stated);
        var because = stated.Select(partner => partner.Joined.Id).Order().ToValueList();
        var confidence = members.Length == 0 ? 1 : (decimal)stated.Length / members.Length;
        var dependences = members.SelectMany(depends => members
            .Where(other => other.Id != depends.Id)
            .Select(other => new Dependence(depends.Id, other.Id, Extent(depends, other))));

        var most = supply.Capabilities == 0 ? null : MostImbalanced(stated, supply, because);
        return new DependenceFinding(
            dependences.ToValueList(),
            members.Where(partner => !IsStated(partner)).Select(partner => partner.Id).ToValueList(),
            most,
            most is null
                ? Unknown(supply, members)
                : Known(most.Balance.Imbalance, ImbalanceFormula, MutualDependence.Citation),
            most is null ? null : LeastDependent(stated, supply));

        Measurement Extent(Partner depends, Partner other) =>
            supply.Capabilities > 0 && IsStated(depends) && IsStated(other)
                ? Known(supply.Mean(other.Id), Formula, MutualDependence.PowerCitation)
                : Unknown(supply, depends, other);

        Measurement Known(decimal value, string formula, Citation citation) =>
            new Measurement.Measured((double)value, "1", because, formula, citation) { Confidence = confidence };
    }

    private static bool IsStated(Partner partner) => partner.Joined.Fact.Capabilities is not null;

    private static Measurement.NotMeasured Unknown(SoleSupply supply, params Partner[] among)
    {
        var silent = among.Where(partner => !IsStated(partner)).Select(partner => partner.Id).ToArray();
        var why = silent.Length > 0 ? $"The capabilities of {string.Join(", ", silent)} are not stated."
            : among.Length < 2 ? "Dependence needs two members."
            : supply.Capabilities == 0 ? "No member is stated to have a capability."
            : "Fewer than two members state their capabilities.";
        return new Measurement.NotMeasured(why, ["partnerJoined"]);
    }

    private static PairBalance? MostImbalanced(Partner[] stated, SoleSupply supply, ValueList<FactId> because)
    {
        (PartnerId First, PartnerId Second, decimal Imbalance)? most = null;
        for (var i = 0; i < stated.Length; i++)
        {
            for (var j = i + 1; j < stated.Length; j++)
            {
                var (a, b) = (stated[i].Id, stated[j].Id);
                var imbalance = Math.Abs(supply.Sum(b) - supply.Sum(a));
                most = most is { } before && before.Imbalance >= imbalance ? before : (a, b, imbalance);
            }
        }

        return most is not { } found
            ? null
            : new PairBalance(found.First, found.Second, new MutualDependence(supply.Mean(found.Second), supply.Mean(found.First)), because);
    }

    // The sum over the others of D(other, self) - D(self, other) is largest where the others depend on self most, as all depend on it alike.
    private static PartnerId? LeastDependent(Partner[] stated, SoleSupply supply)
    {
        var most = stated.Max(partner => supply.Sum(partner.Id));
        var those = stated.Where(partner => supply.Sum(partner.Id) == most).ToArray();
        return those.Length == 1 ? those[0].Id : (PartnerId?)null;
    }
}
