using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;
using StrategicAlliance.Journals;
using StrategicAlliance.Partners;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

public static class WhatIfSample
{
    public static void Run(TextWriter output)
    {
        var journal = JournalReader.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "aurora.json")));
        Alliance.Replay(journal.Facts).TryAccepted(out var aurora, out _);
        #region ask
        // Suppose that a fourth partner joins, and that one refusal of access had never been.
        var refusal = aurora!.Knowledge.AccessRefusals[0].Id;
        ValueList<WhatIfChange> changes =
        [
            new WhatIfChange.Add(new PartnerJoined(new PartialDate(2026, 9, 1), "nordwind", "Nordwind")),
            new WhatIfChange.TakeOut(refusal),
        ];

        new WhatIf(new AllianceAssessor()).Ask(aurora, changes).Match<object?>(
            compared =>
            {
                foreach (var difference in compared.Differences.Where(one => one.Subject is "alliance.partners" or "knowledge.refusedAccessShare"))
                {
                    output.WriteLine(difference);
                }

                return null;
            },
            refused =>
            {
                output.WriteLine($"{refused.Change}: {refused.Refusal}");
                return null;
            });
        #endregion
    }
}
