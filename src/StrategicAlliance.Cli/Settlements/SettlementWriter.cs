using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Settlements;

/// <summary>Writes a statement as <c>alliance-settlement/1</c>.</summary>
internal static class SettlementWriter
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(SettlementStatement statement, Stream output)
    {
        using (var write = new Utf8JsonWriter(output, Layout))
        {
            WriteStatement(statement, write);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>An amount with exactly the decimals of the statement.</summary>
    public static string Amount(decimal amount, int decimals)
    {
        var rounded = decimal.Round(amount, decimals, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0m : rounded).ToString(string.Create(CultureInfo.InvariantCulture, $"F{decimals}"), CultureInfo.InvariantCulture);
    }

    private static void WriteStatement(SettlementStatement statement, Utf8JsonWriter write)
    {
        void Number(string name, decimal amount)
        {
            write.WritePropertyName(name);
            write.WriteRawValue(Amount(amount, statement.Decimals));
        }

        void Map(string name, ValueMap<decimal> amounts)
        {
            write.WriteStartObject(name);
            foreach (var (key, amount) in amounts)
            {
                Number(key, amount);
            }

            write.WriteEndObject();
        }

        void Facts(ValueList<FactId> facts)
        {
            write.WriteStartArray("because");
            foreach (var fact in facts)
            {
                write.WriteStringValue(fact.Value);
            }

            write.WriteEndArray();
        }

        write.WriteStartObject();
        write.WriteString("schema", "alliance-settlement/1");
        write.WriteString("terms", statement.Terms.Value);
        write.WriteString("version", statement.Version.Value);
        write.WriteString("period", statement.Span.ToString());
        write.WriteString("currency", statement.Currency.Code);
        Number("gross", statement.Gross);
        Number("costs", statement.Costs);
        Map("totals", statement.Totals);
        Map("carriedForward", statement.CarriedForward);
        write.WriteStartArray("lines");
        foreach (var line in statement.Lines)
        {
            write.WriteStartObject();
            write.WriteString("step", line.Step);
            write.WriteString("id", line.Id);
            write.WriteString("partner", line.Partner.Value);
            Number("amount", line.Amount);
            Number("basis", line.Basis);
            Facts(line.Because);
            write.WriteString("note", line.Note);
            write.WriteString("period", line.Period.ToString());
            write.WriteString("version", line.Version.Value);
            write.WriteEndObject();
        }

        write.WriteEndArray();
        write.WriteStartArray("corrections");
        foreach (var correction in statement.Corrections)
        {
            write.WriteStartObject();
            write.WriteString("of", correction.Of.ToString());
            write.WriteString("partner", correction.Partner.Value);
            Number("amount", correction.Amount);
            Facts(correction.Because);
            write.WriteString("note", correction.Note);
            write.WriteString("bookedIn", correction.BookedIn.ToString());
            write.WriteEndObject();
        }

        write.WriteEndArray();
        write.WriteEndObject();
    }
}
