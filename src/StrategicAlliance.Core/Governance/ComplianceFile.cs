using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>What authorities and reviews decided on matters of law, and the market shares such matters turn on.</summary>
/// <remarks>Immutable once handed out; safe to share between threads.</remarks>
public sealed class ComplianceFile : ILedger<ComplianceFile>
{
    private readonly Roll<Recorded<ComplianceCleared>> clearances;
    private readonly Roll<Recorded<MarketShareMeasured>> marketShares;

    internal ComplianceFile()
        : this(new(), new())
    {
    }

    private ComplianceFile(Roll<Recorded<ComplianceCleared>> clearances, Roll<Recorded<MarketShareMeasured>> marketShares)
    {
        this.clearances = clearances;
        this.marketShares = marketShares;
    }

    /// <summary>The decisions on matters of law, in order: cleared, conditional or blocked.</summary>
    public IReadOnlyList<Recorded<ComplianceCleared>> Clearances => clearances.Kept;

    /// <summary>The market shares measured, in order.</summary>
    public IReadOnlyList<Recorded<MarketShareMeasured>> MarketShares => marketShares.Kept;

    ComplianceFile ILedger<ComplianceFile>.Fork() => new(clearances.Fork(), marketShares.Fork());

    void ILedger<ComplianceFile>.Close()
    {
        clearances.Close();
        marketShares.Close();
    }

    Refusal? ILedger<ComplianceFile>.Enter(FactId id, AllianceFact fact)
    {
        switch (fact)
        {
            case ComplianceCleared cleared:
                clearances.Add(new(id, cleared));
                return null;
            case MarketShareMeasured measured:
                marketShares.Add(new(id, measured));
                return null;
            default:
                return null;
        }
    }
}
