namespace StrategicAlliance.Games;

/// <summary>The largest product of two gains over the hull of points: a corner of its upper right border, or a point of one edge.</summary>
internal static class ProductOnPolygon
{
    /// <summary>Parts of the points, of which at most two are not 0.</summary>
    public static double[] Mixture(double[] first, double[] second)
    {
        var border = Border(first, second);
        var mixture = new double[first.Length];
        var (best, from, to, part) = (double.NegativeInfinity, border[0], border[0], 0.0);
        for (var k = 0; k < border.Count; k++)
        {
            var (a, b) = (border[k], border[Math.Min(k + 1, border.Count - 1)]);
            var (dx, dy) = (first[b] - first[a], second[b] - second[a]);

            // (x + s dx)(y + s dy) has its top where its derivative is 0; dx and dy have opposite signs on this border.
            var top = a == b ? 0 : Math.Clamp(-((first[a] * dy) + (second[a] * dx)) / (2 * dx * dy), 0, 1);
            var (x, y) = (first[a] + (top * dx), second[a] + (top * dy));
            if (x > 0 && y > 0 && x * y > best)
            {
                (best, from, to, part) = (x * y, a, b, top);
            }
        }

        mixture[from] += 1 - part;
        mixture[to] += part;
        return mixture;
    }

    // From the most for the second to the most for the first, turning right at every corner (Andrew 1979).
    private static List<int> Border(double[] first, double[] second)
    {
        var border = new List<int>();
        foreach (var point in Enumerable.Range(0, first.Length).OrderByDescending(k => second[k]).ThenByDescending(k => first[k]))
        {
            if (border.Count > 0 && first[point] <= first[border[^1]])
            {
                continue;
            }

            while (border.Count > 1 && Turn(border[^2], border[^1], point) >= 0)
            {
                border.RemoveAt(border.Count - 1);
            }

            border.Add(point);
        }

        return border;

        double Turn(int a, int b, int c) => ((first[b] - first[a]) * (second[c] - second[a])) - ((second[b] - second[a]) * (first[c] - first[a]));
    }
}
