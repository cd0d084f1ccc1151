namespace StrategicAlliance.Alliances;

/// <summary>The generation of alliances that one belongs to.</summary>
/// <remarks>Product and knowledge links after Badaracco (1991), The Knowledge Link.</remarks>
public enum AllianceGeneration
{
    /// <summary>Prices or quantities are agreed.</summary>
    Cartel,

    /// <summary>Products are made or sold together.</summary>
    Product,

    /// <summary>Partners learn from each other or create knowledge.</summary>
    Knowledge,
}
