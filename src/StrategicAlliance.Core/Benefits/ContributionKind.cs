namespace StrategicAlliance.Benefits;

/// <summary>What is contributed.</summary>
public enum ContributionKind
{
    /// <summary>Money.</summary>
    Cash,

    /// <summary>People.</summary>
    People,

    /// <summary>Equipment.</summary>
    Equipment,

    /// <summary>Knowledge.</summary>
    Knowledge,

    /// <summary>Access to markets.</summary>
    Market,

    /// <summary>Data.</summary>
    Data,
}
