using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>How strictly an alliance takes facts.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AllianceRules
{
    /// <summary>The usual rules: what is merely unwise is accepted and becomes a finding.</summary>
    public static AllianceRules Default { get; } = new();

    /// <summary>Gates refuse: what would be a gate finding is not accepted.</summary>
    public static AllianceRules Strict { get; } = new() { StrictGates = true };

    /// <summary>Whether gates refuse instead of reporting.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool StrictGates { get; init; }

    internal Refusal? Gate(Entry entry, AllianceLedgers ledgers) => StrictGates ? Gates.Refuse(entry, ledgers) : null;
}
