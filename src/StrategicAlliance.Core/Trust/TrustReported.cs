using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Somebody reported dealings with a partner.</summary>
public sealed record TrustReported : AllianceFact
{
    /// <summary>Somebody reported dealings with a partner.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="by">Who reports: a partner, or somebody outside.</param>
    /// <param name="about">The partner reported on.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public TrustReported(PartialDate on, PartnerId by, PartnerId about)
        : base(on)
    {
        By = Bounds.Held(by);
        About = Bounds.Held(about);
    }

    internal TrustReported(FactReader read)
        : base(read)
    {
        By = read.Id<PartnerId>("by");
        About = read.Id<PartnerId>("about");
        Positive = read.OptionalLeast("positive");
        Negative = read.OptionalLeast("negative");
        Aspect = read.OptionalChoice<TrustAspect>("aspect");
    }

    /// <inheritdoc/>
    public override string Kind => "trustReported";

    /// <summary>Who reports: a partner, or somebody outside.</summary>
    public PartnerId By { get; }

    /// <summary>The partner reported on.</summary>
    public PartnerId About { get; }

    /// <summary>Good dealings.</summary>
    /// <value>Not negative.</value>
    public decimal? Positive { get; init => field = Bounds.Least(value); }

    /// <summary>Bad dealings.</summary>
    /// <value>Not negative.</value>
    public decimal? Negative { get; init => field = Bounds.Least(value); }

    /// <summary>What the dealings show.</summary>
    public TrustAspect? Aspect { get; init => field = Bounds.Defined(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("by", By);
        write.Id("about", About);
        write.Number("positive", Positive);
        write.Number("negative", Negative);
        write.Choice("aspect", Aspect);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Known(About);
    }
}
