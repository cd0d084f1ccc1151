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
        return Write(answer, () => new AnswerText(terminal.OutputInk).Of(answer.Members));
    }

    /// <summary>Writes an answer that is told to people in words of its own.</summary>
    /// <returns><see cref="ExitStatus.Answered"/>.</returns>
    public int Write(Answer answer, Func<string> text)
    {
        if (format == AnswerFormat.Json)
        {
            WriteJson(terminal, answer.Members);
        }
        else
        {
            WriteText(terminal, text());
        }

        return ExitStatus.Answered;
    }

    /// <summary>Writes text to the output.</summary>
    public static void WriteText(Terminal terminal, string text)
    {
        terminal.Output.Write(Encoding.UTF8.GetBytes(text));
        terminal.Output.Flush();
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
