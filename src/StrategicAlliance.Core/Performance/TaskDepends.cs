using StrategicAlliance.Facts;

namespace StrategicAlliance.Performance;

/// <summary>A task depends on another.</summary>
public sealed record TaskDepends : AllianceFact
{
    /// <summary>A task depends on another.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="task">The task.</param>
    /// <param name="dependsOn">The task it depends on.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public TaskDepends(PartialDate on, TaskId task, TaskId dependsOn)
        : base(on)
    {
        Task = Bounds.Held(task);
        DependsOn = Bounds.Held(dependsOn);
    }

    internal TaskDepends(FactReader read)
        : base(read)
    {
        Task = read.Id<TaskId>("task");
        DependsOn = read.Id<TaskId>("dependsOn");
    }

    /// <inheritdoc/>
    public override string Kind => "taskDepends";

    /// <summary>The task.</summary>
    public TaskId Task { get; }

    /// <summary>The task it depends on.</summary>
    public TaskId DependsOn { get; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("task", Task);
        write.Id("dependsOn", DependsOn);
    }
}
