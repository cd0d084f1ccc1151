using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Samples;

/// <summary>What General Motors and Toyota wanted to learn from each other at Fremont, and when they had.</summary>
public static class NummiLearning
{
    /// <summary>The facts.</summary>
    public static IReadOnlyList<AllianceFact> Facts { get; } =
    [
        #region facts
        new AllianceProposed(new PartialDate(1983, 2, 17), "nummi", "NUMMI", AllianceForm.JointVenture) { Purposes = [AlliancePurpose.KnowledgeLearning] },
        new PartnerJoined(new PartialDate(1983, 2, 17), "gm", "General Motors"),
        new PartnerJoined(new PartialDate(1983, 2, 17), "toyota", "Toyota Motor"),
        new AssetContributed(new PartialDate(1984, 4, 11), "tps", "Toyota production system", ["toyota"]) { Tacitness = 0.8m },
        new AssetContributed(new PartialDate(1984, 4, 11), "us-labour", "Working with US labour", ["gm"]) { Tacitness = 0.7m },
        new AccessGranted(new PartialDate(1984, 4, 11), "tps", "gm", AccessPurpose.Exploitation),
        new AccessGranted(new PartialDate(1984, 4, 11), "us-labour", "toyota", AccessPurpose.Exploitation),
        new LearningAgendaSet(new PartialDate(1984, 5), "gm",
        [
            new AgendaItem("gm-small-car", "product") { From = "toyota" },
            new AgendaItem("gm-one-plant", "production") { From = "toyota", Asset = "tps" },
            new AgendaItem("gm-other-plants", "production") { From = "toyota", Asset = "tps" },
        ]),
        new LearningAgendaSet(new PartialDate(1984, 5), "toyota",
        [
            new AgendaItem("toyota-us-labour", "labour") { From = "gm", Asset = "us-labour" },
            new AgendaItem("toyota-own-us-plant", "production") { From = "gm", Asset = "us-labour" },
        ]),
        new StaffAssigned(new PartialDate(1984, 5), "gm", "gm-sixteen") { Carries = ["tps"], Count = 16 },
        new KnowledgeConverted(new PartialDate(1984, 6), SeciMode.Socialization, ["tps"], "tps-fremont") { Participants = ["gm", "toyota"], Tacitness = 0.8m },
        new LearningItemAchieved(new PartialDate(1985, 12), "toyota-us-labour"),
        new LearningItemAchieved(new PartialDate(1986), "gm-small-car"),
        new LearningItemAchieved(new PartialDate(1986), "gm-one-plant"),
        new StaffLeft(new PartialDate(1987), "gm", "gm-sixteen") { Count = 16 },
        new LearningItemAchieved(new PartialDate(1988, 5), "toyota-own-us-plant"),
        new LearningItemAchieved(new PartialDate(2000), "gm-other-plants"),
        #endregion
    ];

    /// <summary>The alliance as the facts make it.</summary>
    public static Alliance Alliance { get; } = Of(Facts);

    /// <summary>An alliance from facts that are known to be sound.</summary>
    public static Alliance Of(IEnumerable<AllianceFact> facts) => Alliance.Replay(facts).Match(
        accepted => accepted.Next,
        refused => throw new InvalidOperationException(refused.Refusal.Message));
}
