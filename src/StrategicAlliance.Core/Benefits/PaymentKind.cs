namespace StrategicAlliance.Benefits;

/// <summary>What a payment is for.</summary>
public enum PaymentKind
{
    /// <summary>For signing.</summary>
    Upfront,

    /// <summary>For shares.</summary>
    Equity,

    /// <summary>For a milestone.</summary>
    Milestone,

    /// <summary>A royalty.</summary>
    Royalty,

    /// <summary>A price.</summary>
    Price,

    /// <summary>Of costs.</summary>
    Reimbursement,

    /// <summary>A dividend.</summary>
    Dividend,

    /// <summary>A penalty.</summary>
    Penalty,
}
