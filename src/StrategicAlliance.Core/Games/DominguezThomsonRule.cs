using System.Buffers;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Again and again, everybody gets an equal part, by heads, of the smaller of what is still claimed and what is left.</summary>
/// <remarks>O(n log n) and at most some 40 n rounds, with two rented buffers. Claimants of 0 count as heads, as published.</remarks>
public sealed class DominguezThomsonRule : ClaimsRule
{
    private const double Nothing = 1e-17;

    /// <summary>The rule; it has no settings.</summary>
    public DominguezThomsonRule()
        : base(
        "dominguezThomson",
        new("Dominguez and Thomson", 2006, "A new solution to the problem of adjudicating conflicting claims, Economic Theory 28:283-307"),
        "x = sum over rounds of min(c, E)/n, with c and E less what was awarded in earlier rounds",
        ["the reasonable lower bound", "invariance when it is awarded first (Dominguez and Thomson 2006)"],
        [
            ClaimsAxiom.EqualTreatment,
            ClaimsAxiom.OrderPreservation,
            ClaimsAxiom.ResourceMonotonicity,
            ClaimsAxiom.ClaimsMonotonicity,
            ClaimsAxiom.ClaimsTruncationInvariance,
            ClaimsAxiom.ReasonableLowerBound,
        ])
    {
    }

    private protected override Refusal? Fill(Span<double> awards, ReadOnlySpan<double> claims, double estate, CompensatedSum total)
    {
        var n = claims.Length;
        var buffer = ArrayPool<double>.Shared.Rent(2 * n);
        var sorted = buffer.AsSpan(0, n);
        var shares = buffer.AsSpan(n, n);
        claims.CopyTo(sorted);
        sorted.Sort();
        Share(shares, sorted, estate, total);
        var rate = estate / CompensatedSum.Of(shares).Value;
        for (var i = 0; i < n; i++)
        {
            awards[i] = shares[sorted.BinarySearch(claims[i])] * rate;
        }

        ArrayPool<double>.Shared.Return(buffer);
        return null;
    }

    // What is still claimed below what is left shrinks by the same part every round; who claims more gets the same amount every round, and stays above.
    private static void Share(Span<double> shares, ReadOnlySpan<double> sorted, double estate, CompensatedSum below)
    {
        var n = sorted.Length;
        var first = sorted.IndexOfAnyExcept(0);
        var part = 1.0 / n;
        var (small, kept, paid, rest) = (n, 1.0, 0.0, estate);
        while (true)
        {
            while (small > first && sorted[small - 1] * kept >= rest)
            {
                below.Add(-sorted[--small]);
                shares[small] = (sorted[small] * (1 - kept)) - paid;
            }

            if (small == first || rest <= Nothing * estate)
            {
                break;
            }

            paid += small < n ? rest * part : 0;
            rest -= ((below.Value * kept) + ((n - small) * rest)) * part;
            kept *= 1 - part;
        }

        paid += small < n ? rest / (n - small) : 0;
        for (var i = 0; i < n; i++)
        {
            shares[i] = i < small ? sorted[i] * (1 - kept) : shares[i] + paid;
        }
    }
}
