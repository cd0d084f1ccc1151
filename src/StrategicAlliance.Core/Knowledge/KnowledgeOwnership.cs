using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Knowledge;

/// <summary>Who owns each asset, by which clause and in what shares, and in which category it falls under each agreement.</summary>
/// <remarks>
/// <para>Owners that a fact states own, whatever a clause says; background so stays with its owner. Of what conversions made without naming owners, the
/// clause on what is created decides that was in force on the day of the conversion among the partners that took part: of several agreements the
/// most special, then the latest. <c>joint</c> gives it to all parties, <c>generator</c> to those that took part, <c>byContribution</c> to the parties
/// by weights that the caller gives. What several conversions made belongs to the owners of each.</para>
/// <para>Shares: as the weights say; without them alike under <c>joint</c> and among several generators. Where no rule says anything, they are not measured.</para>
/// <para>Immutable; safe to share between threads. Answers are computed when asked for.</para>
/// </remarks>
public sealed class KnowledgeOwnership
{
    private readonly KnowledgeInventory inventory;
    private readonly KnowledgeProvenance provenance;
    private readonly ParticipantRegister register;
    private readonly AgreementBook book;
    private readonly List<Agreement> withClause;
    private readonly Dictionary<FactId, Recorded<AssetTransferred>> transfers;
    private readonly Dictionary<PartnerId, decimal>? weights;

    internal KnowledgeOwnership(KnowledgeInventory inventory, KnowledgeProvenance provenance, ParticipantRegister register, AgreementBook book, Dictionary<PartnerId, decimal>? weights)
    {
        this.inventory = inventory;
        this.provenance = provenance;
        this.register = register;
        this.book = book;
        this.weights = weights;
        withClause = book.Agreements.Values.Where(ForegroundClause.Exists).ToList();
        transfers = inventory.Transfers.ToDictionary(transfer => transfer.Id);
    }

    /// <summary>Ownership without weights: shares by contribution are not measured.</summary>
    /// <param name="inventory">What is known.</param>
    /// <param name="roster">Who takes part.</param>
    /// <param name="agreements">What was agreed.</param>
    /// <returns>The ownership.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static KnowledgeOwnership Of(KnowledgeInventory inventory, Roster roster, AgreementBook agreements) =>
        new(Bounds.Given(inventory), KnowledgeProvenance.Of(inventory), ParticipantRegister.Of(roster), Bounds.Given(agreements), null);

    /// <summary>Ownership with weights for the shares of joint owners.</summary>
    /// <param name="inventory">What is known.</param>
    /// <param name="roster">Who takes part.</param>
    /// <param name="agreements">What was agreed.</param>
    /// <param name="contributions">What each partner contributed, in any unit that all share. 0 or more.</param>
    /// <returns>The ownership.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A contribution is negative.</exception>
    public static KnowledgeOwnership Of(KnowledgeInventory inventory, Roster roster, AgreementBook agreements, IReadOnlyDictionary<PartnerId, decimal> contributions) => new(
        Bounds.Given(inventory),
        KnowledgeProvenance.Of(inventory),
        ParticipantRegister.Of(roster),
        Bounds.Given(agreements),
        Bounds.Given(contributions).ToDictionary(one => one.Key, one => Bounds.Least(one.Value, nameof(contributions))));

    /// <summary>The ownership of everything that is held.</summary>
    /// <returns>By id of the asset.</returns>
    public ValueList<AssetOwnership> All() => inventory.Assets.Values.Select(Of).ToValueList();

    /// <summary>Who owns an asset.</summary>
    /// <param name="asset">The asset.</param>
    /// <returns>The answer, which may be that it is not known; <see langword="null"/> if the asset is not held.</returns>
    public AssetOwnership? Find(AssetId asset) => inventory.Find(asset) is { } held ? Of(held) : null;

    /// <summary>In which category an asset falls under an agreement.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="agreement">The agreement.</param>
    /// <returns>Exactly one category, or that it is not known; <see langword="null"/> if the asset or the agreement is not held.</returns>
    public AssetCategory? Category(AssetId asset, AgreementId agreement) => inventory.Find(asset) is { } held && book.Find(agreement) is { } signed
        ? AssetCategory.Of(held, signed, register)
        : null;

    private AssetOwnership Of(KnowledgeAsset asset)
    {
        var made = provenance.MadeBy(asset.Id).Select(conversion => ClauseOwnership.Of(conversion, withClause, register)).ToList();
        var clause = made.LastOrDefault()?.Clause;
        if (asset is { Owners: { Count: > 0 } stated, OwnersBecause: { } says })
        {
            var transfer = transfers.TryGetValue(says, out var found) ? found.Fact : null;
            var because = clause is null ? [says] : ValueList.Create([says, clause.Because]);
            return new(
                asset.Id,
                transfer is null ? OwnershipBasis.Stated : OwnershipBasis.Transferred,
                OwnerShares.Of(stated.Distinct().Order().ToList(), clause?.Rule, weights, because),
                clause,
                because,
                transfer is null ? $"{says} names the owners." : $"{says} transferred the title" + (transfer.Agreement is { } under ? $" under {under}." : "."));
        }

        var facts = made.SelectMany(one => one.Because).Distinct().ToValueList();
        var explanation = made.Count == 0 ? "No fact names an owner, and it was not made here." : string.Join(" ", made.Select(one => one.Explanation).Distinct(StringComparer.Ordinal));
        if (made.Count == 0 || made.Any(one => one.Owners is null))
        {
            return new(asset.Id, OwnershipBasis.NotKnown, [], clause, made.Count == 0 ? [asset.Origin.Id] : facts, explanation);
        }

        // Where conversions under different rules made it, no rule gives the shares.
        var owners = made.SelectMany(one => one.Owners!).Distinct().Order().ToList();
        var rule = made.All(one => one.Clause?.Rule == clause?.Rule) ? clause?.Rule : null;
        return new(asset.Id, OwnershipBasis.Clause, OwnerShares.Of(owners, rule, weights, facts), clause, facts, explanation);
    }
}
