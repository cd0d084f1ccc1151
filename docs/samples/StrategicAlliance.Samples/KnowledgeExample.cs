using StrategicAlliance.Alliances;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Samples;

/// <summary>What the demonstration journal says of knowledge and people; the owners of the results are left out, so that the clause decides.</summary>
public static class KnowledgeExample
{
    private const string Journal =
        """
        {"fact": "allianceProposed", "on": "2025-01-15", "alliance": "aurora", "name": "Aurora (invented demonstration)", "form": "jointResearch"}
        {"fact": "partnerJoined", "on": "2025-01-15", "partner": "falke", "name": "Falke Antriebe AG (invented)"}
        {"fact": "partnerJoined", "on": "2025-01-15", "partner": "lianhe", "name": "Lianhe Precision Co., Ltd. (invented)"}
        {"fact": "partnerJoined", "on": "2025-01-15", "partner": "tunturi", "name": "Tunturi University of Technology (invented)"}
        {"fact": "agreementSigned", "on": "2025-01-31", "id": "consortium-signed", "agreement": "consortium", "tier": "framework", "parties": ["falke", "lianhe", "tunturi"], "effective": "2025-02-01", "clauses": {"foreground": "byContribution"}}
        {"fact": "staffAssigned", "on": "2025-02-03", "partner": "falke", "person": "keller", "carries": ["rotor-design"], "id": "sent-keller"}
        {"fact": "staffAssigned", "on": "2025-02-03", "partner": "lianhe", "person": "chen", "carries": ["winding-process"], "id": "sent-chen"}
        {"fact": "staffAssigned", "on": "2025-02-03", "partner": "lianhe", "person": "zhao", "carries": ["winding-process"], "id": "sent-zhao"}
        {"fact": "staffAssigned", "on": "2025-02-03", "partner": "tunturi", "person": "niemi", "carries": ["cold-test"], "id": "sent-niemi"}
        {"fact": "staffAssigned", "on": "2025-02-03", "partner": "tunturi", "person": "laine", "carries": ["cold-test"], "id": "sent-laine"}
        {"fact": "assetContributed", "on": "2025-02-03", "asset": "rotor-design", "name": "Rotor design rules", "owners": ["falke"], "ground": "background", "tacitness": 0.3, "topic": "motor", "value": {"value": 400000, "currency": "EUR"}, "carriers": ["keller"], "id": "brought-rotor-design"}
        {"fact": "assetContributed", "on": "2025-02-03", "asset": "control-code", "name": "Motor control software", "owners": ["falke"], "ground": "background", "tacitness": 0.1, "topic": "control", "value": {"value": 600000, "currency": "EUR"}, "carriers": [], "id": "brought-control-code"}
        {"fact": "assetContributed", "on": "2025-02-03", "asset": "winding-process", "name": "Winding process know-how", "owners": ["lianhe"], "ground": "background", "tacitness": 0.8, "topic": "production", "value": {"value": 500000, "currency": "EUR"}, "carriers": ["chen", "zhao"], "id": "brought-winding-process"}
        {"fact": "assetContributed", "on": "2025-02-03", "asset": "cold-test", "name": "Cold test practice", "owners": ["tunturi"], "ground": "background", "tacitness": 0.7, "topic": "testing", "value": {"value": 250000, "currency": "EUR"}, "carriers": ["niemi", "laine"], "id": "brought-cold-test"}
        {"fact": "knowledgeConverted", "on": "2025-06-10", "mode": "socialization", "inputs": ["cold-test"], "output": "shared-test-feel", "name": "Reading frost patterns together", "tacitness": 0.8, "participants": ["laine", "keller"], "level": "member", "id": "made-shared-test-feel"}
        {"fact": "knowledgeConverted", "on": "2025-07-01", "mode": "externalization", "inputs": ["shared-test-feel"], "output": "frost-catalogue", "name": "Catalogue of frost patterns", "tacitness": 0.2, "participants": ["falke", "tunturi"], "level": "team", "id": "made-frost-catalogue"}
        {"fact": "knowledgeAcquired", "on": "2025-07-15", "asset": "grease-study", "name": "Published study on cold greases", "by": "tunturi", "from": "literature", "tacitness": 0.1, "id": "acquired-grease-study"}
        {"fact": "knowledgeConverted", "on": "2025-08-05", "mode": "combination", "inputs": ["frost-catalogue", "grease-study"], "output": "cold-handbook", "name": "Cold design handbook", "tacitness": 0.1, "participants": ["falke", "tunturi"], "level": "team", "id": "made-cold-handbook"}
        {"fact": "knowledgeConverted", "on": "2025-09-20", "mode": "internalization", "inputs": ["cold-handbook"], "output": "falke-cold-practice", "name": "Cold test practice of Falke", "tacitness": 0.7, "participants": ["falke"], "level": "team", "id": "made-falke-cold-practice"}
        {"fact": "staffLeft", "on": "2026-01-30", "partner": "lianhe", "person": "chen", "placement": "otherField", "id": "left-chen"}
        """;

    /// <summary>The alliance, seen on the last day of April 2026.</summary>
    public static Alliance Alliance { get; } = Replay().AsOf(new DateOnly(2026, 4, 30));

    private static Alliance Replay() => Alliances.Alliance.Replay(JournalReader.Parse(Journal).Facts).Match(
        accepted => accepted.Next,
        refused => throw new InvalidOperationException(refused.Refusal.ToString()));
}
