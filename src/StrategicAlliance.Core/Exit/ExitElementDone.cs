using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Exit;

/// <summary>One part of the exit was done.</summary>
public sealed record ExitElementDone : AllianceFact
{
    /// <summary>One part of the exit was done.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="element">The part.</param>
    public ExitElementDone(PartialDate on, ExitElement element)
        : base(on)
    {
        Element = Bounds.Defined(element);
    }

    internal ExitElementDone(FactReader read)
        : base(read)
    {
        Element = read.Choice<ExitElement>("element");
        Evidence = read.OptionalText("evidence");
    }

    /// <inheritdoc/>
    public override string Kind => "exitElementDone";

    /// <summary>The part.</summary>
    public ExitElement Element { get; }

    /// <summary>What shows it.</summary>
    public string? Evidence { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Choice("element", (ExitElement?)Element);
        write.Text("evidence", Evidence);
    }
}
