namespace StrategicAlliance.Alliances;

/// <summary>The ledgers that an alliance is composed of.</summary>
internal enum LedgerName
{
    Charter,
    Decisions,
    Compliance,
    Roster,
    Agreements,
    Knowledge,
    Learning,
    Promises,
    Benefits,
    Scorecard,
    Exit,
    Disputes,
}
