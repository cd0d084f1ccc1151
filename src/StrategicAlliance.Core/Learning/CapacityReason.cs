using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Something that keeps a partner's absorptive capacity below what it could be.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CapacityReason
{
    internal CapacityReason(CapacityDimension? dimension, string statement, params IEnumerable<FactId> because)
    {
        Dimension = dimension;
        Statement = statement;
        Because = because.Distinct().ToValueList();
    }

    /// <summary>The dimension that it lowers.</summary>
    /// <value><see langword="null"/> for what somebody assessed: it stands beside the figures and lowers none.</value>
    public CapacityDimension? Dimension { get; }

    /// <summary>What it is, in a sentence.</summary>
    public string Statement { get; }

    /// <summary>The facts that show it.</summary>
    public ValueList<FactId> Because { get; }
}
