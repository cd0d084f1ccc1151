using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Integration;

namespace StrategicAlliance.Diagnosis;

/// <summary>What an assessment leaves open, and what it would take.</summary>
internal static class OpenQuestions
{
    private const string NotYet = "This version does not compute it.";

    public static ValueList<Unknown> Of(
        Alliance alliance,
        FormationFinding formation,
        StructureFinding structure,
        IEnumerable<IntegrationFinding> levels,
        IEnumerable<Unknown> trust,
        IEnumerable<Unknown> knowledge,
        IEnumerable<(string Code, Detection Detection)> detections,
        int obstacles,
        int warnings)
    {
        var open = formation.Conditions
            .Where(condition => condition.Met is null)
            .Select(condition => new Unknown($"formation.{condition.Requirement.ToName()}", condition.Needs, condition.Explanation))
            .ToList();
        open.AddRange(alliance.History
            .Where(recorded => recorded.Fact is UnrecognizedFact)
            .GroupBy(recorded => recorded.Fact.Kind, StringComparer.Ordinal)
            .Select(same => new Unknown($"facts of the kind {same.Key}", [], $"This version does not know the kind; kept without effect: {string.Join(", ", same.Select(recorded => recorded.Id))}.")));
        if (alliance.Charter.Phase is null)
        {
            open.Add(new Unknown("alliance.phase", ["phaseEntered"], "No phase was recorded."));
        }

        open.AddRange(structure.Unknown);
        open.AddRange(trust);
        open.AddRange(
            from level in levels
            let missing = level.Score as Measurement.NotMeasured
            where missing is not null
            select new Unknown($"integration.{level.Level.ToName()}", missing.Needs.Count > 0 ? missing.Needs : NeedsOf(level.Level), missing.Why));
        open.AddRange(knowledge);
        if (obstacles == 0)
        {
            open.Add(new Unknown("obstacles", [], "No obstacle detector is registered: an empty list says nothing."));
        }

        if (warnings == 0)
        {
            open.Add(new Unknown("warnings", [], "No warning signal is registered: an empty list says nothing."));
        }

        open.AddRange(
            from item in detections
            let missing = item.Detection as Detection.NotKnown
            where missing is not null
            select new Unknown(item.Code, missing.Needs, missing.Why));
        open.Add(new Unknown("performance", ["indicatorDefined", "indicatorMeasured"], NotYet));
        if (alliance.Exit.Missing is null)
        {
            open.Add(new Unknown("exit.ready", ["exitPlanned"], "No exit is planned."));
        }

        return open.ToValueList();
    }

    private static ValueList<string> NeedsOf(IntegrationLevel level) => level switch
    {
        IntegrationLevel.Strategic => ["goalStated", "meetingHeld", "surveyTaken"],
        IntegrationLevel.Tactical => ["milestonePlanned", "resourceCommitted", "resourceDelivered", "surveyTaken"],
        IntegrationLevel.Operational => ["taskAssigned", "taskDepends", "meetingHeld"],
        IntegrationLevel.Organizational => ["governanceAdopted", "decisionTabled", "decisionTaken"],
        IntegrationLevel.Interpersonal => ["meetingHeld.persons", "staffAssigned", "surveyTaken"],
        _ => ["partnerProfiled.culture", "trainingHeld", "surveyTaken"],
    };
}
