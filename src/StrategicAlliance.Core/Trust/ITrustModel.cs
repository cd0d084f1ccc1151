namespace StrategicAlliance.Trust;

/// <summary>Says from evidence how far one partner may trust another.</summary>
/// <remarks>A pure function of ledger and query: no clock, no state, the same answer every time. Settings belong to the model and do not change.</remarks>
public interface ITrustModel
{
    /// <summary>Its name, e.g. <c>beta</c>.</summary>
    string Name { get; }

    /// <summary>Answers one question.</summary>
    /// <param name="ledger">The evidence. What is dated after the day of the query is not to be seen.</param>
    /// <param name="query">The question.</param>
    /// <returns>The answer; without evidence a vacuous opinion and no expectation.</returns>
    TrustFinding Assess(EvidenceLedger ledger, TrustQuery query);
}
