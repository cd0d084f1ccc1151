using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>What ties and separates two countries, in four dimensions that are never added up.</summary>
/// <remarks>Cultural, administrative, geographic, economic: what matters in one industry is nothing in another, so there is no total. Immutable; safe to share between threads.</remarks>
public sealed record CageProfile
{
    /// <summary>A profile of two countries.</summary>
    /// <param name="from">One country.</param>
    /// <param name="to">The other.</param>
    /// <param name="attributes">What is stated of the pair, each name once.</param>
    /// <exception cref="ArgumentException">A name is blank or given twice, or an attribute is <see langword="null"/>.</exception>
    public CageProfile(string from, string to, ValueList<CageAttribute> attributes)
    {
        From = Bounds.Written(from);
        To = Bounds.Written(to);
        Attributes = Bounds.Given(attributes);
        if (attributes.Count > 0)
        {
            DimensionNames.Checked(attributes.Select(attribute => attribute.Name).ToValueList(), nameof(attributes));
        }
    }

    /// <summary>Source of the four dimensions: Ghemawat 2001.</summary>
    public static Citation Citation => CageParameters.Ghemawat2001.Citation;

    /// <summary>One country.</summary>
    public string From { get; }

    /// <summary>The other.</summary>
    public string To { get; }

    /// <summary>All that is stated.</summary>
    public ValueList<CageAttribute> Attributes { get; }

    /// <summary>The names of the bonds that hold, in the order stated.</summary>
    public ValueList<string> Bonds => Attributes.Where(attribute => attribute.Holds == true).Select(attribute => attribute.Name).ToValueList();

    /// <summary>The dimensions of which nothing is stated: there the distance is not known, it is not 0.</summary>
    public ValueList<CageDimension> NotStated => Enum.GetValues<CageDimension>().Where(dimension => In(dimension).Count == 0).ToValueList();

    /// <summary>What is stated in one dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>Bonds and amounts, in the order stated.</returns>
    public ValueList<CageAttribute> In(CageDimension dimension) => Attributes.Where(attribute => attribute.Dimension == dimension).ToValueList();
}
