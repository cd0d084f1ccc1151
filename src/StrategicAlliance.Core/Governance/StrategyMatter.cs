namespace StrategicAlliance.Governance;

/// <summary>What of a partner's own plans changed.</summary>
public enum StrategyMatter
{
    /// <summary>The strategy.</summary>
    Strategy,

    /// <summary>Who owns the partner.</summary>
    Ownership,

    /// <summary>Who leads it.</summary>
    Leadership,

    /// <summary>It cannot pay.</summary>
    Insolvency,

    /// <summary>It invests.</summary>
    Investment,

    /// <summary>It gives something up.</summary>
    Divestment,
}
