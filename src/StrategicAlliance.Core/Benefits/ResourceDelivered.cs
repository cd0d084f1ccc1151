using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A committed resource was delivered.</summary>
public sealed record ResourceDelivered : ResourceFact
{
    /// <summary>A committed resource was delivered.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="partner">Who delivered it.</param>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public ResourceDelivered(PartialDate on, ResourceId resource, PartnerId partner)
        : base(on, resource, partner)
    {
    }

    internal ResourceDelivered(FactReader read)
        : base(read)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "resourceDelivered";

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Resource);
        base.Refer(check);
    }
}
