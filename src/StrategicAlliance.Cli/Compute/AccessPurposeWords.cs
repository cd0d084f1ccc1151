using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Cli.Compute;

/// <summary>What access rights are asked for, in the words of a request.</summary>
internal static class AccessPurposeWords
{
    /// <summary>The purpose; <see langword="null"/> if the words name none.</summary>
    /// <param name="text">The words.</param>
    /// <param name="isOwner">Whether an owner asks: only owners may license, and only so that the others keep their right to.</param>
    public static AccessPurpose? Read(string text, bool isOwner)
    {
        // The word that comes first says for what: "exploitation of own results", "implementation of own task".
        var (work, use) = (First(text, "implement", "own task", "carrying out"), First(Commercial(text), "exploit", "commercial"));
        if (work != use)
        {
            return work < use ? AccessPurpose.Implementation : AccessPurpose.Exploitation;
        }

        return First(text, "use of") < int.MaxValue || (isOwner && IsLicence(text)) ? AccessPurpose.Exploitation : null;
    }

    // What is not commercial is no exploitation.
    private static string Commercial(string text) => text.Replace("non-commercial", "non-profitable", StringComparison.OrdinalIgnoreCase);

    private static bool IsLicence(string text) =>
        First(text, "licen") < int.MaxValue && (First(text, "exclusive") == int.MaxValue || First(text, "non-exclusive", "nonexclusive") < int.MaxValue);

    private static int First(string text, params string[] words) => words
        .Select(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase))
        .Where(at => at >= 0)
        .DefaultIfEmpty(int.MaxValue)
        .Min();
}
