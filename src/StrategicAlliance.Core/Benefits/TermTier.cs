using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A band of a royalty.</summary>
public sealed record TermTier : IFactPart
{
    /// <summary>A band of a royalty.</summary>
    /// <param name="rate">The rate in this band.</param>
    public TermTier(decimal rate)
    {
        Rate = rate;
    }

    internal TermTier(FactReader read)
    {
        Rate = read.Number("rate");
        UpTo = read.OptionalNumber("upTo");
    }

    /// <summary>The rate in this band.</summary>
    public decimal Rate { get; }

    /// <summary>Where the band ends.</summary>
    /// <value>Inclusive for marginal bands, exclusive for slabs; not stated: it has no end.</value>
    public decimal? UpTo { get; init; }

    void IFactPart.Write(FactWriter write)
    {
        write.Number("rate", Rate);
        write.Number("upTo", UpTo);
    }
}
