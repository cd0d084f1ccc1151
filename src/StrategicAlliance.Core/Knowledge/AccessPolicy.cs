using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Need-to-know: who may use which knowledge asset, how far and on what terms.</summary>
/// <remarks>
/// <para>For an asset by itself the first rule that applies decides: the title; an open condition precedent; membership; what was decided last (grant, licence, refusal,
/// revocation); the protection; a need under an agreement. The rules for needs follow the DESCA consortium agreement (2016).</para>
/// <para>A derived asset shows what went into it. So the scope is the least (nothing, aggregates, reading, all) over the asset and everything it was made from, through every
/// conversion into it; the terms are the heaviest and the end is the first. To be named owner of a derived asset, or to have taken part in making it, opens no source.</para>
/// <para>A pure function of the basis: when partners join or leave, or facts are corrected, ask again with the new view. It is no extension point: whoever
    /// wants to show less filters its decisions, and nobody can plug in one that shows more. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class AccessPolicy
{
    private readonly AccessPolicySettings settings;

    /// <summary>The policy with default settings.</summary>
    public AccessPolicy()
        : this(new AccessPolicySettings())
    {
    }

    /// <summary>The policy with settings.</summary>
    /// <param name="settings">The settings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    public AccessPolicy(AccessPolicySettings settings) => this.settings = Bounds.Given(settings);

    /// <summary>Source of the rules on needs and terms: DESCA 2016; the fence around derived assets is this library's.</summary>
    public static Citation Citation => NeedThreshold.Citation;

    /// <summary>Decides about a request.</summary>
    /// <param name="basis">What the alliance holds, who is in it and what they agreed: the view of the day of the request.</param>
    /// <param name="request">Who asks for what.</param>
    /// <returns>The decision; the same for the same basis and request.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public AccessDecision Decide(AccessBasis basis, AccessRequest request) =>
        Decide(Bounds.Given(basis), Bounds.Given(request), new OwnAccessRules(basis, settings, request));

    /// <summary>What a partner may see: the assets that are granted to it without a need being shown, for a host that shows each partner its own.</summary>
    /// <param name="basis">What decisions rest on.</param>
    /// <param name="partner">The partner.</param>
    /// <param name="purpose">For what.</param>
    /// <param name="day">The day.</param>
    /// <returns>The decisions that grant, by asset.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The id is the default value, or there is no such purpose.</exception>
    public ValueList<AccessDecision> VisibleAssets(AccessBasis basis, PartnerId partner, AccessPurpose purpose, DateOnly day)
    {
        var assets = Bounds.Given(basis).Knowledge.Assets.Keys.ToList();
        var first = new AccessRequest(assets.Count > 0 ? assets[0] : "none", partner, purpose, day);
        var rules = new OwnAccessRules(basis, settings, first);
        return assets
            .Select(asset => Decide(basis, new AccessRequest(asset, partner, purpose, day), rules))
            .Where(decision => decision.IsGranted)
            .ToValueList();
    }

    private AccessDecision Decide(AccessBasis basis, AccessRequest request, OwnAccessRules rules)
    {
        var own = rules.Of(request.Asset);
        if (own.Scope is null)
        {
            return new AccessDecision(request, own.Rule, own.Because.Order().ToValueList(), own.Explanation) { Needed = own.Needed };
        }

        var sources = SourceWalk.Of(basis, request.Asset);
        var all = sources.Keys.Select(rules.Of).Prepend(own).ToList();
        var scope = all.Select(access => access.Scope).Aggregate(ScopeOrder.Meet);
        var fences = sources
            .Select(source => (source.Key, Access: rules.Of(source.Key), source.Value))
            .Where(source => ScopeOrder.Rank(source.Access.Scope) < ScopeOrder.Rank(own.Scope))
            .Select(source => new AccessFence(source.Key, source.Access.Scope, source.Access.Rule, source.Value, source.Access.Because, source.Access.Explanation))
            .ToValueList();
        var because = all.SelectMany(access => access.Because).Concat(fences.SelectMany(fence => fence.Through)).Distinct().Order().ToValueList();
        var worst = fences.OrderBy(fence => ScopeOrder.Rank(fence.Scope)).FirstOrDefault();
        return worst is null
            ? new AccessDecision(request, own.Rule, because, own.Explanation)
            {
                Scope = scope,
                SmallestGroup = GroupOf(scope),
                Terms = all.Max(access => access.Terms),
                Until = all.Min(access => access.Until),
            }
            : new AccessDecision(request, AccessRule.FencedSource, because, $"{own.Explanation} But it was made from {worst.Source}. {worst.Explanation}")
            {
                Scope = scope,
                SmallestGroup = GroupOf(scope),
                Terms = scope is null ? default(AccessTerms?) : all.Max(access => access.Terms),
                Until = scope is null ? default(DateOnly?) : all.Min(access => access.Until),
                FencedBy = fences,
                Needed = $"access to {string.Join(", ", fences.Select(fence => fence.Source))}",
            };
    }

    private int? GroupOf(AccessScope? scope) => scope == AccessScope.AggregateOnly ? settings.SmallestGroup : null;
}
