using System.Globalization;
using System.Text.Json;
using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;
using StrategicAlliance.Integration;

namespace StrategicAlliance.Journals;

/// <summary>Writes the parts of an assessment.</summary>
internal sealed class AssessmentJson
{
    private readonly Utf8JsonWriter json;

    public AssessmentJson(Utf8JsonWriter json) => this.json = json;

    public void Alliance(Alliance alliance)
    {
        json.WriteStartObject("alliance");
        json.WriteString("id", alliance.Id.Value);
        json.WriteString("name", alliance.Name);
        json.WriteString("form", alliance.Proposal.Fact.Form.ToName());
        json.WriteString("phase", alliance.Charter.Phase?.ToName());
        json.WriteString("dissolved", alliance.Charter.Dissolved?.Fact.On.ToString());
        json.WriteString("asOf", alliance.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("knownAt", InstantText.Of(alliance.KnownAt));
        json.WriteNumber("facts", alliance.History.Count);
        json.Texts("partners", alliance.Roster.Members.Select(partner => partner.Id.Value));
        json.WriteEndObject();
    }

    public void Formation(FormationFinding formation)
    {
        json.WriteStartObject("formation");
        json.Flag("isAlliance", formation.IsAlliance);
        json.WriteStartArray("conditions");
        foreach (var condition in formation.Conditions)
        {
            json.WriteStartObject();
            json.WriteString("condition", condition.Requirement.ToName());
            json.Flag("met", condition.Met);
            json.Because(condition.Because);
            json.WriteString("explanation", condition.Explanation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void Structure(StructureFinding? structure)
    {
        json.WriteStartObject("structure");
        json.WriteString("form", structure?.Form?.ToName());
        json.WriteString("topology", structure?.Shape?.Shape?.ToName());
        json.WriteString("declared", structure?.DeclaredTopology?.ToName());
        json.WriteString("direction", structure?.Direction);
        json.WriteString("depth", structure?.Depth.ToName());
        json.WriteString("generation", structure?.Generation?.ToName());
        json.Figure("powerImbalance", structure?.Dependence.PowerImbalance.Figure);
        json.WriteString("powerful", structure?.Dependence.LeastDependent?.Value);
        json.WriteEndObject();
    }

    public void Integration(IntegrationProfile profile)
    {
        json.WriteStartObject("integration");
        json.WriteStartObject("levels");
        foreach (var level in profile.Levels)
        {
            var measured = level.Score as Measurement.Measured;
            json.WriteStartObject(level.Level.ToName());
            json.Figure("score", measured?.Value);
            json.WriteNumber("confidence", measured?.Confidence ?? 0);
            json.Figure("gap", level.Gap);
            json.Because(measured?.Because ?? []);
            json.WriteString("explanation", level.Explanation);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.Texts("weakest", profile.Weakest.Select(level => level.ToName()));
        json.Texts("strongest", profile.Strongest.Select(level => level.ToName()));
        json.WriteNumber("coverage", Math.Round(profile.Coverage, 4));
        json.WriteEndObject();
    }

    public void Obstacles(IEnumerable<ObstacleFinding> obstacles)
    {
        json.WriteStartArray("obstacles");
        foreach (var obstacle in obstacles)
        {
            json.WriteStartObject();
            Detected(obstacle.Code, obstacle.Name, obstacle.Detection);
            json.Texts("countermeasures", obstacle.Detection.Countermeasures);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void Warnings(IEnumerable<WarningFinding> warnings)
    {
        json.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            json.WriteStartObject();
            Detected(warning.Code, warning.Name, warning.Detection);
            json.WriteString("since", warning.Detection.Since?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void Gates(IEnumerable<GateFinding> gates)
    {
        json.WriteStartArray("gates");
        foreach (var gate in gates)
        {
            json.WriteStartObject();
            json.WriteString("gate", gate.Gate);
            json.WriteString("fact", gate.Subject.Value);
            json.Because(gate.Because);
            json.WriteString("explanation", gate.Message);
            json.WriteString("remedy", gate.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void Unknown(IEnumerable<Unknown> unknown)
    {
        json.WriteStartArray("unknown");
        foreach (var question in unknown)
        {
            json.WriteStartObject();
            json.WriteString("what", question.What);
            json.Texts("needs", question.Needs);
            json.WriteString("why", question.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Detected(string code, string name, Detection.Present detection)
    {
        json.WriteString("code", code);
        json.WriteString("name", name);
        json.WriteNumber("severity", detection.Severity);
        json.Because(detection.Because);
        json.WriteString("explanation", detection.Explanation);
    }
}
