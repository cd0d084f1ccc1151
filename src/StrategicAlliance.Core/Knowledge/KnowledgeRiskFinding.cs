using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Who carries what, what went with those who left, and what is expected to be lost.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record KnowledgeRiskFinding
{
    internal KnowledgeRiskFinding(
        ValueList<AssetCarriers> assets,
        ValueList<KnowledgeLeaver> leavers,
        StaffTurnover turnover,
        Measurement turnoverRate,
        Measurement leavingProbability,
        ValueList<Measurement.Measured> expectedLosses)
    {
        Assets = assets;
        Leavers = leavers;
        Turnover = turnover;
        TurnoverRate = turnoverRate;
        LeavingProbability = leavingProbability;
        ExpectedLosses = expectedLosses;
        SingleCarriers = assets.Where(asset => asset.HangsOnOne).ToValueList();
        Orphaned = assets.Where(asset => asset.IsOrphaned).ToValueList();
        NotKnown = assets.Where(asset => !asset.AreKnown).Select(asset => asset.Asset).ToValueList();
    }

    /// <summary>Every asset with its carriers, by id.</summary>
    public ValueList<AssetCarriers> Assets { get; }

    /// <summary>The assets that one person alone carries, by id.</summary>
    public ValueList<AssetCarriers> SingleCarriers { get; }

    /// <summary>The assets whose carriers all left, or that were said to have none, by id.</summary>
    public ValueList<AssetCarriers> Orphaned { get; }

    /// <summary>The assets of which no fact says who or what carries them, by id.</summary>
    public ValueList<AssetId> NotKnown { get; }

    /// <summary>Everyone who left, in order, with what was said to be carried.</summary>
    public ValueList<KnowledgeLeaver> Leavers { get; }

    /// <summary>The departures and the time that people spent.</summary>
    public StaffTurnover Turnover { get; }

    /// <summary>Departures per person-year, or why it is not measured.</summary>
    public Measurement TurnoverRate { get; }

    /// <summary>The probability that a person leaves within the horizon, from 0 to 1, or why it is not measured.</summary>
    public Measurement LeavingProbability { get; }

    /// <summary>The expected loss within the horizon in each currency in which assets are valued; the unit is the code of the currency.</summary>
    /// <value>Empty if no valued asset has a loss probability that is known.</value>
    public ValueList<Measurement.Measured> ExpectedLosses { get; }

    /// <summary>The expected loss within the horizon, if all valued assets are valued in one currency.</summary>
    public Measurement ExpectedLoss => ExpectedLosses.Count switch
    {
        1 => ExpectedLosses[0],
        0 => new Measurement.NotMeasured("No asset is both valued and of known carriers.", ["assetContributed", "staffAssigned"]),
        _ => new Measurement.NotMeasured($"The values are in {string.Join(", ", ExpectedLosses.Select(loss => loss.Unit))}, which cannot be added.", []),
    };
}
