using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How much of a partner's markets lies within the alliance.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PartnerScope
{
    internal PartnerScope(PartnerId partner, ValueList<string>? within, ValueList<string>? outside, Measurement scope)
    {
        Partner = partner;
        Within = within;
        Outside = outside;
        Scope = scope;
    }

    /// <summary>The partner.</summary>
    public PartnerId Partner { get; }

    /// <summary>Its markets that are markets of the alliance, in ordinal order; <see langword="null"/> when not known.</summary>
    public ValueList<string>? Within { get; }

    /// <summary>Its other markets, in ordinal order; <see langword="null"/> when not known.</summary>
    public ValueList<string>? Outside { get; }

    /// <summary>Its relative scope, by number of markets: a fraction from 0 to 1.</summary>
    public Measurement Scope { get; }
}
