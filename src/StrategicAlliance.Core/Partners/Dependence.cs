using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>How much one partner depends on another.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Dependence
{
    internal Dependence(PartnerId of, PartnerId on, Measurement extent)
    {
        Of = of;
        On = on;
        Extent = extent;
    }

    /// <summary>Who depends.</summary>
    public PartnerId Of { get; }

    /// <summary>On whom.</summary>
    public PartnerId On { get; }

    /// <summary>How much: a fraction from 0 to 1, with the facts it rests on, or why it is not known.</summary>
    public Measurement Extent { get; }
}
