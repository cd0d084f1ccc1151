namespace StrategicAlliance.Benefits;

/// <summary>What a line of a partner's position is about.</summary>
public enum PositionItem
{
    /// <summary>A contribution to the alliance.</summary>
    Contribution,

    /// <summary>A cost that the partner bore.</summary>
    CostBorne,

    /// <summary>A payment to another partner or to the alliance.</summary>
    PaymentMade,

    /// <summary>A payment from another partner or from the alliance.</summary>
    PaymentReceived,

    /// <summary>A share of a settlement.</summary>
    Settlement,

    /// <summary>A benefit that is the partner's own.</summary>
    PrivateBenefit,

    /// <summary>What terms give and settlements have not paid.</summary>
    UnderTerms,

    /// <summary>A resource that was committed, is due and was not delivered.</summary>
    ResourceDue,
}
