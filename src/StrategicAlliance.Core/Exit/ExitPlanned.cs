using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Exit;

/// <summary>The partners planned how to end or leave.</summary>
public sealed record ExitPlanned : AllianceFact
{
    /// <summary>The partners planned how to end or leave.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="elements">What has to be settled.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public ExitPlanned(PartialDate on, ValueList<ExitElement> elements)
        : base(on)
    {
        Elements = Bounds.Given(elements);
    }

    internal ExitPlanned(FactReader read)
        : base(read)
    {
        Elements = read.Choices<ExitElement>("elements");
        MinimumMembers = read.OptionalCount("minimumMembers", 1);
        Agreement = read.OptionalId<AgreementId>("agreement");
    }

    /// <inheritdoc/>
    public override string Kind => "exitPlanned";

    /// <summary>What has to be settled.</summary>
    public ValueList<ExitElement> Elements { get; }

    /// <summary>How many partners must stay for the alliance to go on.</summary>
    /// <value>1 or more.</value>
    public int? MinimumMembers { get; init => field = Bounds.Count(value, 1); }

    /// <summary>Under which agreement.</summary>
    public AgreementId? Agreement { get; init => field = Bounds.Held(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Choices("elements", Elements);
        write.Number("minimumMembers", MinimumMembers);
        write.Id("agreement", Agreement);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Agreement);
    }
}
