namespace StrategicAlliance.Facts;

/// <summary>Something that happened to an alliance: dated, named in the past tense, never edited.</summary>
/// <remarks>
/// <para>The form of every fact, its members and their ranges are those of the journal contract; the members that all facts share are here.</para>
/// <para>The set of facts is closed: only this library defines them. Immutable; safe to share between threads.</para>
/// </remarks>
public abstract record AllianceFact
{
    private protected AllianceFact(PartialDate on) => On = on;

    private protected AllianceFact(FactReader read)
    {
        On = read.Day("on");
        Id = read.OptionalId<FactId>("id");
        RecordedAt = read.OptionalInstant("recordedAt");
        Source = read.OptionalText("source");
        Corrects = read.OptionalId<FactId>("corrects");
        Extra = read.OptionalFreeForm("x");
    }

    /// <summary>The kind of fact as journals write it, e.g. <c>partnerJoined</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The day on which it took effect.</summary>
    public PartialDate On { get; init; }

    /// <summary>The id that was given to the fact.</summary>
    /// <value>The default is <see langword="null"/>: the fact is named by its position.</value>
    public FactId? Id { get; init => field = Bounds.Held(value); }

    /// <summary>The instant at which it became known.</summary>
    /// <value>In UTC. The default is <see langword="null"/>: midnight UTC at the start of <see cref="On"/>.</value>
    /// <exception cref="ArgumentException">The instant is not in UTC.</exception>
    public DateTimeOffset? RecordedAt
    {
        get;
        init => field = value is { } at && at.Offset != TimeSpan.Zero
            ? throw new ArgumentException("The instant must be in UTC.", nameof(value))
            : value;
    }

    /// <summary>Where it is written: a citation, a document id, a URL.</summary>
    public string? Source { get; init => field = Bounds.WellFormed(value); }

    /// <summary>The id of the earlier fact that this one replaces.</summary>
    public FactId? Corrects { get; init => field = Bounds.Held(value); }

    /// <summary>What no member can hold, kept to the letter (<c>x</c>).</summary>
    public FreeForm? Extra { get; init; }

    /// <summary>The instant at which it became known, defaults applied.</summary>
    public DateTimeOffset KnownAt => RecordedAt ?? new DateTimeOffset(On.FirstDay, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>Writes the fact in the member order of the contract.</summary>
    internal void Write(FactWriter write)
    {
        write.Text("fact", Kind);
        write.Day("on", On);
        write.Id("id", Id);
        write.Instant("recordedAt", RecordedAt);
        write.Text("source", Source);
        write.Id("corrects", Corrects);
        WriteMembers(write);
        write.FreeForm("x", Extra);
    }

    internal abstract void WriteMembers(FactWriter write);

    /// <summary>Names what the fact refers to, so that one place can check that it is held.</summary>
    internal virtual void Refer(IReferenceCheck check)
    {
    }
}
