using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>A learning loop that is open was opened again.</summary>
public sealed record LoopAlreadyOpen : Refusal
{
    internal LoopAlreadyOpen(LoopId loop, FactId opened, PartialDate since)
    {
        Loop = loop;
        Opened = opened;
        Since = since;
    }

    /// <summary>The loop.</summary>
    public LoopId Loop { get; }

    /// <summary>The fact that opened it.</summary>
    public FactId Opened { get; }

    /// <summary>The day on which it was opened.</summary>
    public PartialDate Since { get; }

    /// <inheritdoc/>
    public override string Message => $"{Loop} has been open since {Since} ({Opened}).";

    /// <inheritdoc/>
    public override string Remedy => "Give the new loop an id of its own, or record that the earlier one was closed.";
}
