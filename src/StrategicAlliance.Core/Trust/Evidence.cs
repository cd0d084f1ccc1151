using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StrategicAlliance.Trust;

/// <summary>How much speaks for a partner and how much against it: r and s of the beta reputation system.</summary>
/// <remarks>
/// <para>Jøsang &amp; Ismail 2002. Evidence is what is stored and added up; opinions and scores are derived from it. The default value is no
/// evidence. Immutable; safe to share between threads.</para>
/// </remarks>
public readonly record struct Evidence
{
    /// <summary>An amount of evidence.</summary>
    /// <param name="positive">What speaks for it, r; finite, not negative.</param>
    /// <param name="negative">What speaks against it, s; finite, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative or not finite.</exception>
    public Evidence(double positive, double negative)
    {
        Positive = Checked.Amount(positive);
        Negative = Checked.Amount(negative);
    }

    private Evidence(Vector128<double> sum)
    {
        Positive = sum[0];
        Negative = sum[1];
    }

    /// <summary>No evidence.</summary>
    public static Evidence None => default;

    /// <summary>What speaks for it, r.</summary>
    public double Positive { get; }

    /// <summary>What speaks against it, s.</summary>
    public double Negative { get; }

    /// <summary>All of it, r + s.</summary>
    public double Total => Positive + Negative;

    /// <summary>The evidence of one graded feedback: r = w(1 + v)/2, s = w(1 - v)/2 (Jøsang &amp; Ismail 2002).</summary>
    /// <param name="value">The feedback v, from -1 (wholly bad) to 1 (wholly good).</param>
    /// <param name="weight">Its weight w; finite, not negative.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Evidence OfFeedback(double value, double weight)
    {
        Checked.Between(value, -1, 1);
        Checked.Amount(weight);
        return new(weight * (1 + value) / 2, weight * (1 - value) / 2);
    }

    /// <summary>Adds up evidence from independent sources.</summary>
    /// <param name="evidence">The evidence; any number of items.</param>
    /// <returns>The sum, within one rounding of the exact one.</returns>
    /// <remarks>The same bits in any order, for up to 2^24 items whose sum stays below 2^53. One pass, no allocation.</remarks>
    public static Evidence Sum(params ReadOnlySpan<Evidence> evidence)
    {
        var sum = default(EvidenceSum);
        foreach (var pairs in MemoryMarshal.Cast<Evidence, Vector256<double>>(evidence))
        {
            sum.Add(pairs);
        }

        if (evidence.Length % 2 == 1)
        {
            sum.Add(Vector128.Create(evidence[^1].Positive, evidence[^1].Negative));
        }

        return Of(sum);
    }

    /// <summary>Adds evidence of an independent source.</summary>
    /// <param name="other">The other evidence.</param>
    /// <returns>The sum.</returns>
    public Evidence Plus(Evidence other) => new(Positive + other.Positive, Negative + other.Negative);

    /// <summary>Takes a part or a multiple of it.</summary>
    /// <param name="factor">The factor; finite, not negative.</param>
    /// <returns>Both amounts times the factor.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor or a product is negative or not finite.</exception>
    public Evidence Times(double factor) => new(Positive * Checked.Amount(factor), Negative * factor);

    /// <summary>Both amounts.</summary>
    /// <returns>For people, the same in every culture: <c>r 7, s 1</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"r {Positive}, s {Negative}");

    internal static Evidence Of(EvidenceSum sum) => new(sum.Total);
}
