using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>Cuts the core out of the imputations, one coalition at a time, and keeps the corners.</summary>
/// <remarks>Double description (Motzkin and others 1953). Two corners share an edge if no third is tight for all that both are tight for. The coalitions a corner is tight
/// for are bits of one number, so there may be up to six players.</remarks>
internal static class CorePolytope
{
    /// <summary>The corners of a core that is not empty, in ascending order.</summary>
    public static List<Rational[]> Vertices(RationalGame game)
    {
        var corners = Imputations(game);
        var order = Enumerable.Range(1, game.Values.Length - 1)
            .Where(bits => BitOperations.PopCount((uint)bits) is > 1 and var size && size < game.Players.Count)
            .OrderBy(bits => BitOperations.PopCount((uint)bits));
        foreach (var bits in order)
        {
            corners = Cut(corners, bits, game.Values[bits], game.Players.Count);
        }

        var vertices = corners.ConvertAll(corner => corner.Point);
        vertices.Sort((left, right) =>
        {
            var first = Enumerable.Range(0, left.Length).FirstOrDefault(i => left[i] != right[i]);
            return left[first].CompareTo(right[first]);
        });
        return vertices;
    }

    // All but one get what they have alone, and that one the rest.
    private static List<(Rational[] Point, ulong Tight)> Imputations(RationalGame game)
    {
        var players = game.Players.Count;
        var alone = new Rational[players];
        var rest = game.Grand;
        var all = 0UL;
        for (var i = 0; i < players; i++)
        {
            alone[i] = game.Values[1 << i];
            rest -= alone[i];
            all |= 1UL << (1 << i);
        }

        if (rest.Sign == 0)
        {
            return [(alone, all)];
        }

        var corners = new List<(Rational[], ulong)>();
        for (var i = 0; i < players; i++)
        {
            Rational[] point = [.. alone];
            point[i] += rest;
            corners.Add((point, all & ~(1UL << (1 << i))));
        }

        return corners;
    }

    private static List<(Rational[] Point, ulong Tight)> Cut(List<(Rational[] Point, ulong Tight)> corners, int bits, Rational value, int players)
    {
        var spare = corners.ConvertAll(corner => Payoffs(corner.Point, bits) - value);
        var kept = new List<(Rational[], ulong)>();
        for (var at = 0; at < corners.Count; at++)
        {
            if (spare[at].Sign >= 0)
            {
                kept.Add((corners[at].Point, corners[at].Tight | (spare[at].Sign == 0 ? 1UL << bits : 0)));
            }
        }

        var tight = corners.ConvertAll(corner => corner.Tight).ToArray();
        var insides = Enumerable.Range(0, tight.Length).Where(at => spare[at].Sign > 0);
        var outsides = Enumerable.Range(0, tight.Length).Where(at => spare[at].Sign < 0).ToArray();
        foreach (var inside in insides)
        {
            foreach (var outside in outsides)
            {
                var both = tight[inside] & tight[outside];
                if (BitOperations.PopCount(both) >= players - 2 && IsEdge(tight, inside, outside, both))
                {
                    var part = spare[inside] / (spare[inside] - spare[outside]);
                    var point = corners[inside].Point.Zip(corners[outside].Point, (from, to) => from + (part * (to - from))).ToArray();
                    kept.Add((point, both | (1UL << bits)));
                }
            }
        }

        return kept;
    }

    private static bool IsEdge(ulong[] tight, int one, int other, ulong both)
    {
        for (var at = 0; at < tight.Length; at++)
        {
            if ((tight[at] & both) == both && at != one && at != other)
            {
                return false;
            }
        }

        return true;
    }

    private static Rational Payoffs(Rational[] point, int bits)
    {
        var sum = Rational.Zero;
        for (var rest = bits; rest != 0; rest &= rest - 1)
        {
            sum += point[BitOperations.TrailingZeroCount(rest)];
        }

        return sum;
    }
}
