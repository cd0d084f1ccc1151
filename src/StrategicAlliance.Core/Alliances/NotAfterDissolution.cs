using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>A fact took effect after the alliance was dissolved, and is none that a dissolved alliance still takes.</summary>
public sealed record NotAfterDissolution : Refusal
{
    internal NotAfterDissolution(string kind, PartialDate on, FactId dissolved)
    {
        Kind = kind;
        On = on;
        Dissolved = dissolved;
    }

    /// <summary>The kind of fact.</summary>
    public string Kind { get; }

    /// <summary>The day of the fact.</summary>
    public PartialDate On { get; }

    /// <summary>The fact that dissolved the alliance.</summary>
    public FactId Dissolved { get; }

    /// <inheritdoc/>
    public override string Message => $"{Kind} on {On} comes after the alliance was dissolved ({Dissolved}); it still takes exit facts, payments, settlements and corrections.";

    /// <inheritdoc/>
    public override string Remedy => "Date the fact before the dissolution, or correct the dissolution.";
}
