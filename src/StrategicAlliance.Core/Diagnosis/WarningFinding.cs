namespace StrategicAlliance.Diagnosis;

/// <summary>A warning sign that is there.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record WarningFinding
{
    internal WarningFinding(string code, string name, Detection.Present detection)
    {
        Code = code;
        Name = name;
        Detection = detection;
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>Its name in a few words.</summary>
    public string Name { get; }

    /// <summary>How bad it is, and the facts that show it.</summary>
    public Detection.Present Detection { get; }
}
