using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How far the markets of two partners overlap within the alliance, where they create together, and outside it, where they compete.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record MarketOverlap
{
    internal MarketOverlap(PartnerId a, PartnerId b, Measurement within, Measurement outside)
    {
        A = a;
        B = b;
        Within = within;
        Outside = outside;
    }

    /// <summary>The first partner by id.</summary>
    public PartnerId A { get; }

    /// <summary>The second partner by id.</summary>
    public PartnerId B { get; }

    /// <summary>Of the markets of the alliance that one of them serves, the share that both serve: a fraction from 0 to 1.</summary>
    public Measurement Within { get; }

    /// <summary>Of the other markets that one of them serves, the share that both serve: a fraction from 0 to 1.</summary>
    public Measurement Outside { get; }
}
