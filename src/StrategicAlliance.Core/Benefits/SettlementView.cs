using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Benefits;

/// <summary>All that a settlement reads, as it was known at an instant.</summary>
/// <param name="Benefits">Entries, contributions, payments, terms.</param>
/// <param name="Roster">Equity over time.</param>
/// <param name="Agreements">Parties and milestones.</param>
/// <param name="Day">The last day about which facts are held.</param>
/// <param name="Origin">The first fact in a chain of corrections: terms name a fact, whatever later took its place.</param>
internal sealed record SettlementView(BenefitLedger Benefits, Roster Roster, AgreementBook Agreements, DateOnly Day, Func<FactId, FactId> Origin);
