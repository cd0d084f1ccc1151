using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>The clause on what the alliance creates, as it stood on a day.</summary>
internal sealed record ForegroundClause(Agreement Agreement, ForegroundRule Rule, FactId Because)
{
    /// <summary>The clause that governs what some partners made on a day: of the agreements in force that bind them all, the most special one, then the latest.</summary>
    /// <returns><see langword="null"/> if none does, or if nobody is known to have taken part and several might.</returns>
    public static ForegroundClause? Find(IEnumerable<Agreement> agreements, DateOnly day, IReadOnlyCollection<PartnerId> tookPart)
    {
        var governing = agreements
            .Where(agreement => agreement.IsInForce(day) && tookPart.All(agreement.Parties.Contains))
            .Select(agreement => On(agreement, day))
            .OfType<ForegroundClause>()
            .OrderByDescending(clause => clause.Agreement.Tier)
            .ThenByDescending(clause => clause.Agreement.EffectiveFrom.FirstDay)
            .ThenBy(clause => clause.Agreement.Id)
            .ToList();
        return tookPart.Count == 0 && governing.Count > 1 ? null : governing.FirstOrDefault();
    }

    public static bool Exists(Agreement agreement) =>
        agreement.Signed.Fact.Clauses?.Foreground is not null || agreement.Amendments.Any(amended => amended.Fact.Clauses?.Foreground is not null);

    private static ForegroundClause? On(Agreement agreement, DateOnly day)
    {
        for (var i = agreement.Amendments.Count - 1; i >= 0; i--)
        {
            var amended = agreement.Amendments[i];
            if (amended.Fact.On.FirstDay <= day && amended.Fact.Clauses?.Foreground is { } rule)
            {
                return new ForegroundClause(agreement, rule, amended.Id);
            }
        }

        return agreement.Signed.Fact.Clauses?.Foreground is { } signed ? new ForegroundClause(agreement, signed, agreement.Signed.Id) : null;
    }
}
