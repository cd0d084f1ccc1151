using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>One fact as it bears on a partner's position.</summary>
internal readonly record struct PositionEntry(PartnerId Partner, PositionItem Item, ContributionKind? Means, Money? Amount, decimal? Units, ValueList<FactId> Because);
