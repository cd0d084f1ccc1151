using StrategicAlliance.Facts;

namespace StrategicAlliance.Performance;

/// <summary>A countermeasure against an obstacle was taken.</summary>
public sealed record CountermeasureTaken : AllianceFact
{
    /// <summary>A countermeasure against an obstacle was taken.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="countermeasure">Its code, e.g. CM1.</param>
    /// <param name="obstacle">The code of the obstacle, e.g. O2a.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public CountermeasureTaken(PartialDate on, string countermeasure, string obstacle)
        : base(on)
    {
        Countermeasure = Bounds.Written(countermeasure);
        Obstacle = Bounds.Written(obstacle);
    }

    internal CountermeasureTaken(FactReader read)
        : base(read)
    {
        Countermeasure = read.Text("countermeasure");
        Obstacle = read.Text("obstacle");
        Partner = read.OptionalId<PartnerId>("partner");
        Due = read.OptionalDay("due");
        Indicator = read.OptionalText("indicator");
    }

    /// <inheritdoc/>
    public override string Kind => "countermeasureTaken";

    /// <summary>Its code, e.g. CM1.</summary>
    public string Countermeasure { get; }

    /// <summary>The code of the obstacle, e.g. O2a.</summary>
    public string Obstacle { get; }

    /// <summary>Who sees to it.</summary>
    public PartnerId? Partner { get; init => field = Bounds.Held(value); }

    /// <summary>By when.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>The number that must move.</summary>
    public string? Indicator { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Text("countermeasure", Countermeasure);
        write.Text("obstacle", Obstacle);
        write.Id("partner", Partner);
        write.Day("due", Due);
        write.Text("indicator", Indicator);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(Partner);
    }
}
