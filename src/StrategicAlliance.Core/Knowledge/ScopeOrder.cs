namespace StrategicAlliance.Knowledge;

/// <summary>The order of scopes: nothing below aggregates, below reading, below all of it.</summary>
internal static class ScopeOrder
{
    public static int Rank(AccessScope? scope) => scope switch
    {
        null => 0,
        AccessScope.AggregateOnly => 1,
        AccessScope.Read => 2,
        _ => 3,
    };

    /// <summary>The smaller of two.</summary>
    public static AccessScope? Meet(AccessScope? one, AccessScope? other) => Rank(one) <= Rank(other) ? one : other;
}
