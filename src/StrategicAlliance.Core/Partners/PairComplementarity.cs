using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>How two members complement each other in what is required.</summary>
/// <remarks>Symmetric: <c>A</c> of the figures is the first, <c>B</c> the second. Immutable; safe to share between threads.</remarks>
public sealed record PairComplementarity
{
    internal PairComplementarity(PartnerId first, PartnerId second, ResourceComplementarityFigures? figures, Measurement share)
    {
        First = first;
        Second = second;
        Figures = figures;
        Share = share;
    }

    /// <summary>The first by id.</summary>
    public PartnerId First { get; }

    /// <summary>The second by id.</summary>
    public PartnerId Second { get; }

    /// <summary>Who brings what; <see langword="null"/> when the capabilities of one are not stated.</summary>
    public ResourceComplementarityFigures? Figures { get; }

    /// <summary>The complementarity, from 0 to 1/2.</summary>
    /// <value>Its confidence is below 1 when what is required was read from the members and some of them do not state their capabilities.</value>
    public Measurement Share { get; }
}
