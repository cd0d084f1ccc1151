using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Which agreements carry a right on a day: in force, and nothing that they hang on is open.</summary>
internal sealed class AgreementGround
{
    private readonly AgreementBook book;
    private readonly HashSet<(AgreementId, ConditionId)> met;
    private readonly Dictionary<AssetId, List<Agreement>> hanging = [];

    public AgreementGround(AgreementBook book, ValueList<MetCondition> met)
    {
        this.book = book;
        this.met = met.Select(one => (one.Agreement, one.Condition)).ToHashSet();
        foreach (var agreement in book.Agreements.Values)
        {
            foreach (var asset in Open(agreement).Select(condition => condition.Asset).OfType<AssetId>().Distinct())
            {
                hanging.TryAdd(asset, []);
                hanging[asset].Add(agreement);
            }
        }
    }

    /// <summary>The agreements with an open condition on which this asset hangs, whether they are in force or not: an end clears no condition.</summary>
    public IReadOnlyList<Agreement> Hanging(AssetId asset) => hanging.TryGetValue(asset, out var those) ? those : [];

    /// <summary>Whether nothing stands open on which the agreement as a whole hangs, itself or one that it stands under.</summary>
    public bool IsUnconditional(Agreement agreement)
    {
        var seen = new HashSet<AgreementId>();
        for (var at = agreement; at is not null && seen.Add(at.Id); at = at.Under is { } under ? book.Find(under) : null)
        {
            if (Open(at).Any(condition => condition.Asset is null))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a right given under an agreement has taken effect by a day; one that names no agreement has.</summary>
    public bool HasTakenEffect(AgreementId? id, DateOnly day) =>
        id is not { } named || (book.Find(named) is { } agreement && agreement.EffectiveFrom.FirstDay <= day && IsUnconditional(agreement));

    public IEnumerable<Agreement> InForce(DateOnly day) => book.InForce(day);

    public Agreement? Find(AgreementId id) => book.Find(id);

    /// <summary>The agreements in force to which all of these are parties, conditional or not, by id.</summary>
    public IReadOnlyList<Agreement> Between(IReadOnlyCollection<PartnerId> parties, DateOnly day) =>
        [.. book.InForce(day).Where(agreement => parties.All(agreement.Parties.Contains))];

    private IEnumerable<ConditionPrecedent> Open(Agreement agreement) =>
        (agreement.Clauses.Conditions ?? []).Where(condition => !met.Contains((agreement.Id, condition.Condition)));
}
