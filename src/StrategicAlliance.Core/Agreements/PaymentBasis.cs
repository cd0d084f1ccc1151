namespace StrategicAlliance.Agreements;

/// <summary>How an agreement pays.</summary>
public enum PaymentBasis
{
    /// <summary>Once, a fixed sum.</summary>
    LumpSum,

    /// <summary>Running royalties or fees.</summary>
    Running,

    /// <summary>A share of the profit.</summary>
    ProfitShare,

    /// <summary>Nothing is paid.</summary>
    None,
}
