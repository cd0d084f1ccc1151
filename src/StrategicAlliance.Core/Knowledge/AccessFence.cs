using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A source of a derived asset that allows a partner less than the asset itself would.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AccessFence
{
    internal AccessFence(AssetId source, AccessScope? scope, AccessRule rule, ValueList<FactId> through, ValueList<FactId> because, string explanation)
    {
        Source = source;
        Scope = scope;
        Rule = rule;
        Through = through;
        Because = because;
        Explanation = explanation;
    }

    /// <summary>The source.</summary>
    public AssetId Source { get; }

    /// <summary>How far the partner may see the source; <see langword="null"/> for not at all.</summary>
    public AccessScope? Scope { get; }

    /// <summary>The rule that decided about the source.</summary>
    public AccessRule Rule { get; }

    /// <summary>The conversions that lead from the source to the asset, in this order; a shortest way.</summary>
    public ValueList<FactId> Through { get; }

    /// <summary>The facts the fence rests on.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>Why, in a sentence.</summary>
    public string Explanation { get; }
}
