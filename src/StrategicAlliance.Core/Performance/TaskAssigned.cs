using StrategicAlliance.Facts;

namespace StrategicAlliance.Performance;

/// <summary>A task was given to a partner.</summary>
public sealed record TaskAssigned : AllianceFact
{
    /// <summary>A task was given to a partner.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="task">The task.</param>
    /// <param name="partner">Who does it.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public TaskAssigned(PartialDate on, TaskId task, PartnerId partner)
        : base(on)
    {
        Task = Bounds.Held(task);
        Partner = Bounds.Held(partner);
    }

    internal TaskAssigned(FactReader read)
        : base(read)
    {
        Task = read.Id<TaskId>("task");
        Partner = read.Id<PartnerId>("partner");
        Person = read.OptionalId<PersonId>("person");
    }

    /// <inheritdoc/>
    public override string Kind => "taskAssigned";

    /// <summary>The task.</summary>
    public TaskId Task { get; }

    /// <summary>Who does it.</summary>
    public PartnerId Partner { get; }

    /// <summary>Which person.</summary>
    public PersonId? Person { get; init => field = Bounds.Held(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("task", Task);
        write.Id("partner", Partner);
        write.Id("person", Person);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(Partner);
    }
}
