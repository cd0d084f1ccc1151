namespace StrategicAlliance.Partners;

/// <summary>What part a partner plays.</summary>
public enum PartnerRole
{
    /// <summary>Leads and coordinates.</summary>
    Coordinator,

    /// <summary>A full member.</summary>
    Member,

    /// <summary>Takes part without being a full member.</summary>
    Associate,

    /// <summary>Contributes through a member.</summary>
    ThirdParty,
}
