namespace StrategicAlliance.Cli;

/// <summary>Finds what somebody may have meant.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    /// <summary>A question behind a message that a name is not known; empty when nothing is near.</summary>
    public static string Hint(string name, IEnumerable<string> known) =>
        To(name, known) is { Count: > 0 } nearest ? $" Did you mean {string.Join(" or ", nearest)}?" : string.Empty;

    /// <summary>The known names that are nearest to one that is not known: few letters differ, or one holds the other.</summary>
    private static List<string> To(string name, IEnumerable<string> known) =>
    [
        .. known
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(candidate => candidate.Distance <= Math.Max(2, name.Length / 3) || Overlaps(candidate.Name, name))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .Take(Most),
    ];

    private static bool Overlaps(string a, string b) =>
        Math.Min(a.Length, b.Length) > 2
        && (a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase));

    // Levenshtein 1966, one row at a time.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j - 1], row[j]) + 1);
            }
        }

        return row[b.Length];
    }
}
