namespace StrategicAlliance.Partners;

/// <summary>What sort of organization a partner is.</summary>
public enum PartnerKind
{
    /// <summary>A large enterprise.</summary>
    Enterprise,

    /// <summary>A small or medium-sized enterprise.</summary>
    Sme,

    /// <summary>A university.</summary>
    University,

    /// <summary>A research institute.</summary>
    Institute,

    /// <summary>A public body.</summary>
    PublicBody,
}
