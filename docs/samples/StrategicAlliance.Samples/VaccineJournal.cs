using StrategicAlliance.Alliances;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Samples;

/// <summary>The journal of the vaccine collaboration of 2020, tests/data/journals/vaccine-2020.jsonl.</summary>
internal static class VaccineJournal
{
    /// <summary>The alliance as its journal tells it.</summary>
    public static Alliance Read()
    {
        using var journal = typeof(VaccineJournal).Assembly.GetManifestResourceStream("vaccine-2020.jsonl")!;
        return Alliance.Replay(JournalReader.Read(journal).Facts).Match(
            accepted => accepted.Next,
            refused => throw new InvalidOperationException(refused.Refusal.Message));
    }
}
