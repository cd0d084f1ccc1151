using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Answers;

/// <summary>Writes answers to the output, in the format asked for. The whole answer is made before the first byte is written.</summary>
internal sealed class AnswerWriter(Terminal terminal, AnswerFormat format)
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes an answer.</summary>
    /// <returns><see cref="ExitStatus.Answered"/>.</returns>
    public int Write(Answer answer)
    {
        if (format == AnswerFormat.Json)
        {
            WriteJson(terminal, answer.Members);
        }
        else
        {
            terminal.Output.Write(Encoding.UTF8.GetBytes(new AnswerText(terminal.OutputInk).Of(answer.Members)));
            terminal.Output.Flush();
        }

        return ExitStatus.Answered;
    }

    /// <summary>Writes JSON to the output.</summary>
    public static void WriteJson(Terminal terminal, JsonObject content)
    {
        using var whole = new MemoryStream();
        using (var write = new Utf8JsonWriter(whole, Layout))
        {
            content.WriteTo(write);
        }

        whole.WriteByte((byte)'\n');
        whole.WriteTo(terminal.Output);
        terminal.Output.Flush();
    }
}
