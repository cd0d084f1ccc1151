using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Data flowed from one party to another.</summary>
public sealed record DataShared : AllianceFact
{
    /// <summary>Data flowed from one party to another.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="data">The flow.</param>
    /// <param name="from">Who shared: a partner, or the alliance.</param>
    /// <param name="to">Who received: a partner, or the alliance.</param>
    /// <param name="purpose">For what.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public DataShared(PartialDate on, DataFlowId data, PartnerId from, PartnerId to, string purpose)
        : base(on)
    {
        Data = Bounds.Held(data);
        From = Bounds.Held(from);
        To = Bounds.Held(to);
        Purpose = Bounds.Written(purpose);
    }

    internal DataShared(FactReader read)
        : base(read)
    {
        Data = read.Id<DataFlowId>("data");
        From = read.Id<PartnerId>("from");
        To = read.Id<PartnerId>("to");
        Purpose = read.Text("purpose");
        Basis = read.OptionalText("basis");
        Region = read.OptionalText("region");
        Mode = read.OptionalChoice<SharingMode>("mode");
    }

    /// <inheritdoc/>
    public override string Kind => "dataShared";

    /// <summary>The flow.</summary>
    public DataFlowId Data { get; }

    /// <summary>Who shared: a partner, or the alliance.</summary>
    public PartnerId From { get; }

    /// <summary>Who received: a partner, or the alliance.</summary>
    public PartnerId To { get; }

    /// <summary>For what.</summary>
    public string Purpose { get; }

    /// <summary>The legal basis.</summary>
    /// <value>Not stated: none is known.</value>
    public string? Basis { get; init => field = Bounds.WellFormed(value); }

    /// <summary>Where the data goes.</summary>
    public string? Region { get; init => field = Bounds.WellFormed(value); }

    /// <summary>In what state.</summary>
    public SharingMode? Mode { get; init => field = Bounds.Defined(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("data", Data);
        write.Id("from", From);
        write.Id("to", To);
        write.Text("purpose", Purpose);
        write.Text("basis", Basis);
        write.Text("region", Region);
        write.Choice("mode", Mode);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Party(From);
        check.Party(To);
    }
}
