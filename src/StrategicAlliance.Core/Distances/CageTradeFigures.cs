using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>Trade relative to a pair without bonds at the benchmark distance, and the factors it is made of.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CageTradeFigures
{
    internal CageTradeFigures(CageParameters parameters, ValueMap<double> bonds, double relativeTrade, double? distance)
    {
        Parameters = parameters;
        Bonds = bonds;
        RelativeTrade = relativeTrade;
        Distance = distance;
    }

    /// <summary>The parameters used, with their source year.</summary>
    public CageParameters Parameters { get; }

    /// <summary>The factor of each bond that holds.</summary>
    public ValueMap<double> Bonds { get; }

    /// <summary>The factor of distance; <see langword="null"/> if no distance was given.</summary>
    public double? Distance { get; }

    /// <summary>The product of all factors: 1 is the trade of the benchmark pair.</summary>
    public double RelativeTrade { get; }
}
