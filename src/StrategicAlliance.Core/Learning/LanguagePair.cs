using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>The working languages that two partners have in common.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LanguagePair
{
    internal LanguagePair(PartnerId one, PartnerId other, ValueList<string> common, ValueList<FactId> because)
    {
        One = one;
        Other = other;
        Common = common;
        Because = because;
    }

    /// <summary>The first, by id.</summary>
    public PartnerId One { get; }

    /// <summary>The second.</summary>
    public PartnerId Other { get; }

    /// <summary>The languages of both, ISO 639-1; empty if they have none in common.</summary>
    public ValueList<string> Common { get; }

    /// <summary>The profiles that state them.</summary>
    public ValueList<FactId> Because { get; }
}
