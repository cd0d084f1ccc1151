using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Alliances;

/// <summary>
/// The test of Yoshino &amp; Rangan (1995): firms that stay independent, share benefits and control, and go on contributing form a
/// strategic alliance; mergers, takeovers, subsidiaries abroad and one-off licences do not.
/// </summary>
/// <remarks>Each condition is met, not met or not known; what is not known stays so.</remarks>
public static class FormationTest
{
    /// <summary>Where the test is published.</summary>
    public static Citation Citation { get; } = new("Yoshino & Rangan", 1995, "Strategic Alliances: An Entrepreneurial Approach to Globalization, Harvard Business School Press");

    /// <summary>The conjunction of conditions, three-valued.</summary>
    /// <param name="conditions">Whether each is met; <see langword="null"/> for not known.</param>
    /// <returns><see langword="false"/> if one is not met, else <see langword="null"/> if one is not known, else <see langword="true"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conditions"/> is <see langword="null"/>.</exception>
    public static bool? Conclude(IEnumerable<bool?> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        return conditions.Aggregate((bool?)true, static (all, one) => all & one);
    }

    /// <summary>Examines an alliance as it stands on the day of the view.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <returns>The three conditions with the facts they rest on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="alliance"/> is <see langword="null"/>.</exception>
    public static FormationFinding Examine(Alliance alliance)
    {
        ArgumentNullException.ThrowIfNull(alliance);
        return new FormationFinding([Independence(alliance), SharedControl.Examine(alliance), ContinuingContribution.Examine(alliance)]);
    }

    private static FormationCondition Independence(Alliance alliance)
    {
        var form = alliance.Proposal.Fact.Form;
        if (form is AllianceForm.Merger or AllianceForm.Acquisition or AllianceForm.OverseasSubsidiary)
        {
            return Not([alliance.Proposal.Id], form switch
            {
                AllianceForm.Merger => "It was proposed as a merger: the partners become one firm.",
                AllianceForm.Acquisition => "It was proposed as an acquisition: one firm takes over the other.",
                _ => "It was proposed as a subsidiary abroad: one firm owns it.",
            });
        }

        var everyone = alliance.Roster.Everyone.Values.ToList();
        if (everyone.Where(partner => !partner.Joined.Fact.Independent).ToList() is { Count: > 0 } absorbed)
        {
            return Not(absorbed.Select(partner => partner.Joined.Id), $"{string.Join(", ", absorbed.Select(partner => partner.Name))} did not stay independent.");
        }

        if (alliance.Roster.Holdings.FirstOrDefault(held => held.Entity is not null && held.Votes > 0.5m) is { } majority)
        {
            return Not([majority.Because], FormattableString.Invariant($"{majority.Holder} casts {majority.Votes:0.#%} of the votes in {majority.Entity}, more than half."));
        }

        var left = everyone.Where(partner => !partner.IsIn).Select(partner => partner.Left!.Value.Id);
        var members = everyone.Count(partner => partner.IsIn);
        return everyone.Count < 2
            ? new(FormationRequirement.Independence, null, everyone.Select(partner => partner.Joined.Id), "It takes two partners; fewer are known.", ["partnerJoined"])
            : new(
                FormationRequirement.Independence,
                true,
                members < 2 ? everyone.Select(partner => partner.Joined.Id).Concat(left) : everyone.Select(partner => partner.Joined.Id),
                "No partner gave up its independence, and none casts more than half of the votes in another."
                + (members < 2 ? FormattableString.Invariant($" Of {everyone.Count} partners {members} {(members == 1 ? "is" : "are")} left: judged as it was formed.") : string.Empty),
                []);
    }

    private static FormationCondition Not(IEnumerable<FactId> because, string explanation) =>
        new(FormationRequirement.Independence, false, because, explanation, []);
}
