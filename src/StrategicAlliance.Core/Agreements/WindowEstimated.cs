using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>It was estimated when an opportunity can be used.</summary>
/// <remarks>A later one with the same window revises it.</remarks>
public sealed record WindowEstimated : AllianceFact
{
    /// <summary>It was estimated when an opportunity can be used.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public WindowEstimated(PartialDate on, WindowId window)
        : base(on)
    {
        Window = Bounds.Held(window);
    }

    internal WindowEstimated(FactReader read)
        : base(read)
    {
        Window = read.Id<WindowId>("window");
        Market = read.OptionalText("market");
        Opens = read.OptionalDay("opens");
        Closes = read.OptionalDay("closes");
        Statement = read.OptionalText("statement");
    }

    /// <inheritdoc/>
    public override string Kind => "windowEstimated";

    /// <summary>The window.</summary>
    public WindowId Window { get; }

    /// <summary>The market.</summary>
    public string? Market { get; init => field = Bounds.WellFormed(value); }

    /// <summary>The day on which it opens.</summary>
    public PartialDate? Opens { get; init; }

    /// <summary>The day on which it closes.</summary>
    public PartialDate? Closes { get; init; }

    /// <summary>What the opportunity is.</summary>
    public string? Statement { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("window", Window);
        write.Text("market", Market);
        write.Day("opens", Opens);
        write.Day("closes", Closes);
        write.Text("statement", Statement);
    }
}
