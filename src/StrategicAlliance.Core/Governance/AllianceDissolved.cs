using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>The alliance was dissolved.</summary>
public sealed record AllianceDissolved : AllianceFact
{
    /// <summary>The alliance was dissolved.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public AllianceDissolved(PartialDate on, string reason)
        : base(on)
    {
        Reason = Bounds.Written(reason);
    }

    internal AllianceDissolved(FactReader read)
        : base(read)
    {
        Reason = read.Text("reason");
    }

    /// <inheritdoc/>
    public override string Kind => "allianceDissolved";

    /// <summary>Why.</summary>
    public string Reason { get; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Text("reason", Reason);
    }
}
