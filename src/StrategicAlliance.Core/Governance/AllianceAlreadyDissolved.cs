using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>An alliance that was dissolved is dissolved again.</summary>
public sealed record AllianceAlreadyDissolved : Refusal
{
    internal AllianceAlreadyDissolved(FactId dissolved, PartialDate since)
    {
        Dissolved = dissolved;
        Since = since;
    }

    /// <summary>The fact with which it was dissolved.</summary>
    public FactId Dissolved { get; }

    /// <summary>The day on which it was dissolved.</summary>
    public PartialDate Since { get; }

    /// <inheritdoc/>
    public override string Message => $"The alliance was dissolved on {Since} ({Dissolved}).";

    /// <inheritdoc/>
    public override string Remedy => $"Correct or retract {Dissolved} if its day or reason is wrong.";
}
