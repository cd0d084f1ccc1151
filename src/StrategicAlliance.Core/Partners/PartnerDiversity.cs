using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>How varied partners are: the chance that two drawn at random, with replacement, belong to different categories.</summary>
/// <remarks>
/// <para>Blau: 1 - sum of p², with p the share of each category; from 0, all alike, to 1 - 1/k with k categories. Normalized, it is divided by that largest value, and
/// runs from 0 to 1 whatever the number of categories.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class PartnerDiversity
{
    private const string Formula = "1 - sum of squared shares";

    /// <summary>Source: Blau 1977.</summary>
    public static Citation Citation { get; } = new("Blau", 1977, "Inequality and heterogeneity: a primitive theory of social structure, Free Press");

    /// <summary>Computes the diversity of counts.</summary>
    /// <param name="counts">How many belong to each category; 0 for a category that could be and is empty. None negative.</param>
    /// <returns>The index; without figures if nobody is counted.</returns>
    /// <exception cref="ArgumentException">A count is negative or not finite.</exception>
    public static PartnerDiversityFigures Of(IReadOnlyList<double> counts)
    {
        var most = 0.0;
        foreach (var count in Bounds.Given(counts))
        {
            most = double.IsFinite(count) && count >= 0 ? Math.Max(most, count) : throw Bounds.Outside(count, "a finite number that is not negative", nameof(counts));
        }

        if (most == 0)
        {
            return new PartnerDiversityFigures(counts.Count, null);
        }

        // Relative to the largest, so that squares stay in range.
        var parts = counts.Select(count => count / most).ToArray();
        var sum = parts.Sum();
        return new PartnerDiversityFigures(counts.Count, Math.Max(0, 1 - (parts.Sum(part => part * part) / (sum * sum))));
    }

    /// <summary>The diversity of the countries of the partners that are in.</summary>
    /// <param name="roster">Who takes part.</param>
    /// <returns>Blau's index, from 0 to 1; its confidence is the share of the partners whose country is stated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> is <see langword="null"/>.</exception>
    public static Measurement OfCountries(Roster roster) => Among(roster, "country", joined => joined.Country);

    /// <summary>The diversity of the kinds of the partners that are in: enterprise, university and so on.</summary>
    /// <param name="roster">Who takes part.</param>
    /// <returns>Blau's index, from 0 to 1; its confidence is the share of the partners whose kind is stated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> is <see langword="null"/>.</exception>
    public static Measurement OfKinds(Roster roster) => Among(roster, "kind", joined => joined.Organization?.ToName());

    private static Measurement Among(Roster roster, string what, Func<PartnerJoined, string?> category)
    {
        var members = Bounds.Given(roster).Members.ToArray();
        var stated = members.Where(partner => category(partner.Joined.Fact) is not null).ToArray();
        var counts = stated.GroupBy(partner => category(partner.Joined.Fact)!, StringComparer.Ordinal).Select(group => (double)group.Count()).ToArray();
        return Of(counts).Blau is { } blau
            ? new Measurement.Measured(blau, "1", stated.Select(partner => partner.Joined.Id).Order().ToValueList(), $"{Formula} of partners by {what}", Citation)
            {
                Confidence = (decimal)stated.Length / members.Length,
            }
            : new Measurement.NotMeasured($"The {what} of no partner is stated.", ["partnerJoined"]);
    }
}
