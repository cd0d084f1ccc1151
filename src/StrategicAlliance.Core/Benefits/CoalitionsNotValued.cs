using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>No fact says what groups of partners could earn without the others.</summary>
public sealed record CoalitionsNotValued : Refusal
{
    internal CoalitionsNotValued(PoolId pool) => Pool = pool;

    /// <summary>The pool.</summary>
    public PoolId Pool { get; }

    /// <inheritdoc/>
    public override string Message => $"No group of partners is valued for the pool '{Pool}'.";

    /// <inheritdoc/>
    public override string Remedy => "Record coalitionValued for every group of partners of the pool.";
}
