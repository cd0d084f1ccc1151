using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Where a settlement finds what is known now, and what was known when a period was closed.</summary>
internal interface ISettlementSource
{
    /// <summary>All that is known.</summary>
    SettlementView Now { get; }

    /// <summary>All facts as they were written, corrected and withdrawn ones included.</summary>
    IEnumerable<Recorded<AllianceFact>> History { get; }

    /// <summary>What was known at an instant.</summary>
    SettlementView KnownAt(DateTimeOffset instant);
}
