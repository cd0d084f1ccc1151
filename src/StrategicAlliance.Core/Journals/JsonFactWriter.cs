using System.Text.Json;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Journals;

/// <summary>Writes the members of facts as JSON.</summary>
internal sealed class JsonFactWriter : FactWriter
{
    private readonly Utf8JsonWriter json;

    public JsonFactWriter(Utf8JsonWriter json) => this.json = json;

    public void Fact(AllianceFact fact)
    {
        if (fact is UnrecognizedFact unknown)
        {
            json.WriteRawValue(unknown.Json);
            return;
        }

        json.WriteStartObject();
        fact.Write(this);
        json.WriteEndObject();
    }

    public override void Text(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public override void Number(string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public override void Flag(string name, bool? value)
    {
        if (value is { } flag)
        {
            json.WriteBoolean(name, flag);
        }
    }

    public override void FreeForm(string name, FreeForm? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value.Json);
        }
    }

    public override void BeginObject(string name) => json.WriteStartObject(name);

    public override void BeginItem() => json.WriteStartObject();

    public override void EndObject() => json.WriteEndObject();

    public override void BeginList(string name) => json.WriteStartArray(name);

    public override void EndList() => json.WriteEndArray();

    public override void TextItem(string value) => json.WriteStringValue(value);
}
