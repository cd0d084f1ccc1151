using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Journals;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

public static class WhatIfRefusedSample
{
    public static void Run(TextWriter output)
    {
        var journal = JournalReader.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "aurora.json")));
        Alliance.Replay(journal.Facts).TryAccepted(out var aurora, out _);
        #region ask
        // f4 is the fact that the university joined; much that is held rests on it.
        var answer = new WhatIf(new AllianceAssessor()).Ask(aurora!, [new WhatIfChange.TakeOut("f4")]);
        output.WriteLine(answer.Match(compared => "possible", refused => $"{refused.Change}: {refused.Refusal.Rule}. {refused.Refusal.Remedy}"));
        #endregion
    }
}
