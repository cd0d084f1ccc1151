using System.Buffers;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Each claims particular parts of the estate, so arranged that as few as possible are claimed by many; each part is shared equally by those who claim it.</summary>
/// <remarks>Ibn Ezra's division of Jacob's estate is the case in which one claims all of it. O(n log n), with two rented buffers.</remarks>
public sealed class MinimalOverlapRule : ClaimsRule
{
    /// <summary>The rule; it has no settings.</summary>
    public MinimalOverlapRule()
        : base(
        "minimalOverlap",
        new("O'Neill", 1982, "A problem of rights arbitration from the Talmud, Mathematical Social Sciences 2:345-371"),
        "x = c - t for what lies above t, plus the parts (c_k - c_(k-1))/(n - k + 1) of the overlapping claims up to t",
        [],
        [
            ClaimsAxiom.EqualTreatment,
            ClaimsAxiom.OrderPreservation,
            ClaimsAxiom.ResourceMonotonicity,
            ClaimsAxiom.ClaimsMonotonicity,
            ClaimsAxiom.ClaimsTruncationInvariance,
            ClaimsAxiom.MinimalRightsFirst,
            ClaimsAxiom.NullClaimsConsistency,
            ClaimsAxiom.ReasonableLowerBound,
        ])
    {
    }

    private protected override Refusal? Fill(Span<double> awards, ReadOnlySpan<double> claims, double estate, CompensatedSum total)
    {
        var n = claims.Length;
        var buffer = ArrayPool<double>.Shared.Rent(n);
        var places = ArrayPool<int>.Shared.Rent(n);
        var sorted = buffer.AsSpan(0, n);
        var order = places.AsSpan(0, n);
        claims.CopyTo(sorted);
        for (var i = 0; i < n; i++)
        {
            order[i] = i;
        }

        sorted.Sort(order);
        var (top, above) = Top(sorted, estate);
        var level = top - above;
        var (paid, below) = (0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            // Above the level nobody's part is claimed by another; up to it the claims are nested.
            var reach = Math.Min(sorted[i], level);
            paid += (reach - below) / (n - i);
            below = reach;
            awards[order[i]] = paid + (estate > sorted[^1] && sorted[i] >= top ? sorted[i] - top + above : 0);
        }

        ArrayPool<int>.Shared.Return(places);
        ArrayPool<double>.Shared.Return(buffer);
        return null;
    }

    // The level t with t + sum max(c - t, 0) = E, as the smallest claim that reaches above it and how far that does.
    private static (double Top, double Above) Top(ReadOnlySpan<double> sorted, double estate)
    {
        var n = sorted.Length;
        if (estate <= sorted[^1])
        {
            return (estate, 0);
        }

        var held = sorted[^1];
        for (var i = n - 2; ; i--)
        {
            var next = i > 0 ? sorted[i - 1] : 0;
            var others = n - 1 - i;
            var grown = others * (sorted[i] - next);
            if (held + grown >= estate || i == 0)
            {
                return (sorted[i], (estate - held) / others);
            }

            held += grown;
        }
    }
}
