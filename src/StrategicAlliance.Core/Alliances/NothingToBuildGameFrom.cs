using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>No fact says who is needed for what.</summary>
public sealed record NothingToBuildGameFrom : Refusal
{
    internal NothingToBuildGameFrom(GameBasis basis, Currency currency)
    {
        Basis = basis;
        Currency = currency;
    }

    /// <summary>What was looked for.</summary>
    public GameBasis Basis { get; }

    /// <summary>The currency in which values were looked for.</summary>
    public Currency Currency { get; }

    /// <inheritdoc/>
    public override string Message => Basis switch
    {
        GameBasis.Contributions => $"No partner that is in has made a contribution with an amount in {Currency}.",
        GameBasis.Knowledge => $"No knowledge asset with a value in {Currency} can be traced to partners that are in.",
        _ => "No task is assigned to a partner that is in.",
    };

    /// <inheritdoc/>
    public override string Remedy => Basis switch
    {
        GameBasis.Contributions => "Record contributionMade with amounts.",
        GameBasis.Knowledge => "Record assetContributed with a value and owners, and knowledgeConverted with participants.",
        _ => "Record taskAssigned, and taskDepends between tasks.",
    };
}
