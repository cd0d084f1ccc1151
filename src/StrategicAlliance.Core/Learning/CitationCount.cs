using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>The citations in the patents of one partner, and how many of them concern the other.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CitationCount
{
    /// <summary>Citations in the patents of one partner.</summary>
    /// <param name="total">All citations in its patents. 0 or more.</param>
    /// <param name="toOther">Those to patents of the other. From 0 to <paramref name="total"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is outside its range.</exception>
    public CitationCount(decimal total, decimal toOther)
    {
        Total = Bounds.Least(total);
        ToOther = Part(toOther, nameof(toOther));
    }

    /// <summary>Citations in the patents of one partner.</summary>
    /// <param name="total">All citations in its patents. 0 or more.</param>
    /// <param name="toOther">Those to patents of the other. From 0 to <paramref name="total"/>.</param>
    /// <param name="toPatentsOtherCites">Those to patents that the other cites too. From 0 to <paramref name="total"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is outside its range.</exception>
    public CitationCount(decimal total, decimal toOther, decimal toPatentsOtherCites)
        : this(total, toOther) => ToPatentsOtherCites = Part(toPatentsOtherCites, nameof(toPatentsOtherCites));

    /// <summary>All citations in its patents.</summary>
    public decimal Total { get; }

    /// <summary>Those to patents of the other.</summary>
    public decimal ToOther { get; }

    /// <summary>Those to patents that the other cites too.</summary>
    /// <value><see langword="null"/> if they were not counted.</value>
    public decimal? ToPatentsOtherCites { get; }

    /// <summary>The share of the citations that goes to the other, from 0 to 1.</summary>
    /// <value><see langword="null"/> without citations.</value>
    public decimal? CrossCitationRate => Total == 0 ? null : ToOther / Total;

    /// <summary>The share of the citations that goes to patents which the other cites too, from 0 to 1.</summary>
    /// <value><see langword="null"/> without citations, or if they were not counted.</value>
    public decimal? CommonCitationRate => Total == 0 ? null : ToPatentsOtherCites / Total;

    private decimal Part(decimal count, string name) =>
        count >= 0 && count <= Total ? count : throw Bounds.Outside(count, FormattableString.Invariant($"a count from 0 to the total of {Total}"), name);
}
