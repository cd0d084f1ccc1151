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
        Text("phase", alliance.Charter.Phase?.ToName());
        Text("dissolved", alliance.Charter.Dissolved?.Fact.On.ToString());
        json.WriteString("asOf", alliance.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Text("knownAt", alliance.KnownAt?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
        json.WriteNumber("facts", alliance.History.Count);
        json.WriteStartArray("partners");
        foreach (var partner in alliance.Roster.Members)
        {
            json.WriteStringValue(partner.Id.Value);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void Formation(FormationFinding formation)
    {
        json.WriteStartObject("formation");
        Flag("isAlliance", formation.IsAlliance);
        json.WriteStartArray("conditions");
        foreach (var condition in formation.Conditions)
        {
            json.WriteStartObject();
            json.WriteString("condition", condition.Requirement.ToName());
            Flag("met", condition.Met);
            Because(condition.Because);
            json.WriteString("explanation", condition.Explanation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void Structure(StructureFinding? structure)
    {
        json.WriteStartObject("structure");
        Text("form", structure?.Form?.ToName());
        Text("topology", structure?.Shape?.Shape?.ToName());
        Text("declared", structure?.DeclaredTopology?.ToName());
        Text("direction", structure?.Direction);
        Text("depth", structure?.Depth.ToName());
        Text("generation", structure?.Generation?.ToName());
        Number("powerImbalance", structure?.Dependence.PowerImbalance.Figure);
        Text("powerful", structure?.Dependence.LeastDependent?.Value);
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
            Number("score", measured?.Value);
            json.WriteNumber("confidence", measured?.Confidence ?? 0);
            Number("gap", level.Gap);
            Because(measured?.Because ?? []);
            json.WriteString("explanation", level.Explanation);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        Texts("weakest", profile.Weakest.Select(level => level.ToName()));
        Texts("strongest", profile.Strongest.Select(level => level.ToName()));
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
            Texts("countermeasures", obstacle.Detection.Countermeasures);
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
            Text("since", warning.Detection.Since?.ToString());
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
            Because(gate.Because);
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
            Texts("needs", question.Needs);
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
        Because(detection.Because);
        json.WriteString("explanation", detection.Explanation);
    }

    private void Because(IEnumerable<FactId> because) => Texts("because", because.Select(id => id.Value));

    private void Texts(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    // What is not known is written as null: the member is always there.
    private void Text(string name, string? value) => json.WriteString(name, value);

    private void Number(string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private void Flag(string name, bool? value)
    {
        if (value is { } flag)
        {
            json.WriteBoolean(name, flag);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
