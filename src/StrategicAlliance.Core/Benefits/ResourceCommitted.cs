using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A partner committed a resource, or moved its day.</summary>
/// <remarks>A later commitment of the same resource moves the day.</remarks>
public sealed record ResourceCommitted : ResourceFact
{
    /// <summary>A partner committed a resource, or moved its day.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="partner">Who committed it.</param>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public ResourceCommitted(PartialDate on, ResourceId resource, PartnerId partner)
        : base(on, resource, partner)
    {
    }

    internal ResourceCommitted(FactReader read)
        : base(read)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "resourceCommitted";
}
