namespace StrategicAlliance.Governance;

/// <summary>How deep the partners are bound. The order is from the least to the deepest.</summary>
public enum AllianceDepth
{
    /// <summary>On the market: selling and buying together.</summary>
    Market,

    /// <summary>In technology: knowledge is shared or created.</summary>
    Technology,

    /// <summary>In capital: shares are held.</summary>
    Strategic,
}
