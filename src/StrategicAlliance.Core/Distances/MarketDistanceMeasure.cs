using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Distances;

/// <summary>How few of their markets two partners share: at 0 they meet everywhere, at 1 nowhere.</summary>
/// <remarks>Reads <c>partnerProfiled.markets</c>. 1 less the markets in common over the markets of either, from 0 to 1; symmetric. Names are compared to the letter. Immutable; safe to
/// share between threads.</remarks>
public sealed class MarketDistanceMeasure : IDistanceMeasure
{
    /// <inheritdoc/>
    public string Name => "market distance";

    /// <inheritdoc/>
    public DistanceKind Kind => DistanceKind.Market;

    /// <inheritdoc/>
    public string Unit => "1";

    /// <inheritdoc/>
    public bool IsDirected => false;

    /// <inheritdoc/>
    public string? Reference => null;

    /// <inheritdoc/>
    public Citation Citation => Jaccard.Citation;

    /// <inheritdoc/>
    public Measurement Measure(Roster roster, Partner from, Partner to) =>
        StatedPair.Profiled(from, to, "list of markets", profile => profile.Markets, (a, b, because) => Jaccard.Distance(a, b, because, "markets"));
}
