using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>Looks for the four sources of relational advantage in the facts.</summary>
/// <remarks>
/// <para>Dyer &amp; Singh (1998): relation-specific assets, routines of knowledge sharing, complementary resources, effective governance. What counts as evidence is
/// this library's definition: an asset of specificity 0.5 or more; a conversion in which two partners took part or a cycle completed in the common interest; a capability at 0.5 or
/// more that another member has below it, at every member; a governance with a way out of disputes or with safeguards.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class RelationalView
{
    private const decimal Enough = 0.5m;

    /// <summary>Where the sources are published.</summary>
    public static Citation Citation { get; } = new(
        "Dyer & Singh",
        1998,
        "The relational view: cooperative strategy and sources of interorganizational competitive advantage, Acad Manage Rev 23:660-679 (evidence: this library)");

    /// <summary>Examines the four sources.</summary>
    /// <param name="roster">The members and their capabilities.</param>
    /// <param name="decisions">The governance adopted.</param>
    /// <param name="knowledge">The assets and conversions.</param>
    /// <param name="learning">The loops.</param>
    /// <returns>The sources and whether all are there.</returns>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public static RelationalViewFinding Examine(Roster roster, DecisionBook decisions, KnowledgeInventory knowledge, LearningRecord learning) =>
        new([
            Specific(Bounds.Given(knowledge)),
            Sharing(knowledge, Bounds.Given(learning), new LearningPeople(Bounds.Given(roster))),
            Complementary(roster.Members.ToArray()),
            Governed(Bounds.Given(decisions)),
        ]);

    // One asset that is not specific says nothing of the others.
    private static RelationalReading Specific(KnowledgeInventory knowledge)
    {
        var stated = knowledge.Assets.Values.Where(asset => asset.Specificity is not null).ToArray();
        var specific = stated.Where(asset => asset.Specificity >= Enough).ToArray();
        return new(
            RelationalSource.SpecificAssets,
            specific.Length > 0 ? true : stated.Length > 0 && stated.Length == knowledge.Assets.Count ? false : null,
            FormattableString.Invariant($"{specific.Length} of {knowledge.Assets.Count} assets are stated to be specific; of {knowledge.Assets.Count - stated.Length} it is not known."),
            (specific.Length > 0 ? specific : stated).Select(AskedForAssets.Described));
    }

    private static RelationalReading Sharing(KnowledgeInventory knowledge, LearningRecord learning, LearningPeople people)
    {
        FactId[] shown =
        [
            .. knowledge.Conversions.Where(conversion => people.Participants(conversion.Fact)?.Partners.Count > 1).Select(conversion => conversion.Id),
            .. TransformationReading.Decided(learning)
                .Where(loop => loop.CompletedCycles > 0 && loop.Opened.Fact.Orientation == LoopOrientation.Common)
                .SelectMany(TransformationReading.Facts),
        ];
        return shown.Length == 0
            ? new(RelationalSource.KnowledgeSharing, null, "No conversion by several partners and no completed cycle in the common interest is on record.")
            : new(RelationalSource.KnowledgeSharing, true, "Partners convert knowledge or complete learning cycles together.", shown);
    }

    private static RelationalReading Complementary(Partner[] members)
    {
        if (members.Length < 2 || members.Any(member => member.Joined.Fact.Capabilities is null))
        {
            return new(RelationalSource.ComplementaryResources, null, "Not all members state their capabilities.");
        }

        var without = members.Where(member => !Good(member).Any(name => members.Any(other => other.Id != member.Id && !Good(other).Contains(name, StringComparer.Ordinal)))).ToArray();
        return new(
            RelationalSource.ComplementaryResources,
            without.Length == 0,
            without.Length == 0 ? "Every member can do something that another cannot." : $"{string.Join(", ", without.Select(member => member.Id))} can do nothing that another cannot.",
            members.Select(member => member.Joined.Id));
    }

    private static RelationalReading Governed(DecisionBook decisions)
    {
        if (decisions.Governance is not { } adopted)
        {
            return new(RelationalSource.EffectiveGovernance, null, "No governance is on record.");
        }

        var (ladder, safeguards) = (adopted.Fact.DisputeLadder, adopted.Fact.Safeguards);
        return ladder is { Count: > 0 } || safeguards is { Count: > 0 }
            ? new(RelationalSource.EffectiveGovernance, true, "The governance has a way out of disputes or safeguards.", [adopted.Id])
            : new(
                RelationalSource.EffectiveGovernance,
                ladder is not null && safeguards is not null ? false : null,
                "The governance states no way out of disputes and no safeguards.",
                [adopted.Id]);
    }

    private static string[] Good(Partner member) => [.. member.Joined.Fact.Capabilities!.Where(one => one.Level >= Enough).Select(one => one.Name)];
}
