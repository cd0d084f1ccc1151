using StrategicAlliance.Alliances;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Samples;

/// <summary>The journal of New United Motor Manufacturing, Inc., 1983 to 2010, by which the samples show what happened.</summary>
internal static class NummiJournal
{
    /// <summary>The venture as it stood on a day.</summary>
    public static Alliance AsOf(DateOnly day)
    {
        using var stream = typeof(NummiJournal).Assembly.GetManifestResourceStream("nummi.json")!;
        return Alliance.Replay(JournalReader.Read(stream).Facts).Match(
            accepted => accepted.Next.AsOf(day),
            refused => throw new InvalidOperationException(refused.Refusal.Message));
    }
}
