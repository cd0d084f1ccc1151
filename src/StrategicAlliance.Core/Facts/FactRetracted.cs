namespace StrategicAlliance.Facts;

/// <summary>An earlier fact was withdrawn: it is in no view from this day on, as if it had not been recorded.</summary>
/// <remarks>What corrects the withdrawn fact goes with it; withdrawing a correction brings back what it replaced.</remarks>
public sealed record FactRetracted : AllianceFact
{
    /// <summary>An earlier fact was withdrawn.</summary>
    /// <param name="on">The day from which it no longer counts.</param>
    /// <param name="retracts">The fact that is withdrawn.</param>
    /// <exception cref="ArgumentException"><paramref name="retracts"/> is the default value.</exception>
    public FactRetracted(PartialDate on, FactId retracts)
        : base(on) => Retracts = Bounds.Held(retracts);

    internal FactRetracted(FactReader read)
        : base(read)
    {
        Retracts = read.Id<FactId>("retracts");
        Reason = read.OptionalText("reason");
    }

    /// <inheritdoc/>
    public override string Kind => "factRetracted";

    /// <summary>The fact that is withdrawn.</summary>
    public FactId Retracts { get; }

    /// <summary>Why.</summary>
    public string? Reason { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("retracts", Retracts);
        write.Text("reason", Reason);
    }
}
