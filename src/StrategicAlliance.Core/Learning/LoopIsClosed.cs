using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>A learning loop went on, or was closed again, after it was closed.</summary>
public sealed record LoopIsClosed : Refusal
{
    internal LoopIsClosed(LoopId loop, FactId closed, PartialDate since)
    {
        Loop = loop;
        Closed = closed;
        Since = since;
    }

    /// <summary>The loop.</summary>
    public LoopId Loop { get; }

    /// <summary>The fact that closed it.</summary>
    public FactId Closed { get; }

    /// <summary>The day on which it was closed.</summary>
    public PartialDate Since { get; }

    /// <inheritdoc/>
    public override string Message => $"{Loop} was closed on {Since} ({Closed}).";

    /// <inheritdoc/>
    public override string Remedy => "Date the fact before the loop was closed, or record that it was opened again.";
}
