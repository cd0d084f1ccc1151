using System.Globalization;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Answers;

/// <summary>Says what is wrong with the input, or which rule refused: as JSON on the output, or as lines on standard error.</summary>
internal sealed class ErrorReport(Terminal terminal, AnswerFormat format)
{
    /// <summary>Lists what is wrong with the input.</summary>
    /// <returns><see cref="ExitStatus.InputWrong"/>.</returns>
    public int InputWrong(IReadOnlyList<InputError> errors, bool isCut)
    {
        if (format == AnswerFormat.Json)
        {
            AnswerWriter.WriteJson(terminal, new Answer().Add("errors", errors.Select(Written)).Members);
            return ExitStatus.InputWrong;
        }

        var places = errors.Select(Place).ToArray();
        var width = places.Max(place => place.Length);
        foreach (var (error, place) in errors.Zip(places))
        {
            terminal.Error.WriteLine($"{terminal.ErrorInk.Wrong("error")}  {place.PadRight(width)}  {Printable.OneLine(error.Message)}");
        }

        if (isCut)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Only the first {errors.Count} errors are shown; there may be more."));
        }

        return ExitStatus.InputWrong;
    }

    /// <summary>Names the rule that refused, and the fact.</summary>
    /// <returns><see cref="ExitStatus.RuleRefused"/>.</returns>
    public int Refused(Refusal refusal, RefusedFact? fact)
    {
        if (format == AnswerFormat.Json)
        {
            var refused = new Answer()
                .Add("rule", refusal.Rule)
                .Add("message", refusal.Message)
                .Add("fact", fact?.Id.Value)
                .Add("kind", fact?.Kind)
                .Add("on", fact?.On.ToString())
                .Add("line", fact?.Line)
                .Add("file", fact?.File)
                .Add("remedy", refusal.Remedy);
            AnswerWriter.WriteJson(terminal, new Answer().Add("refused", refused).Members);
            return ExitStatus.RuleRefused;
        }

        var where = fact is null
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $"  {fact.Id}, {fact.Kind} on {fact.On}, {fact.File}:{fact.Line}");
        terminal.Error.WriteLine($"{terminal.ErrorInk.Wrong("refused")}{Printable.OneLine(where)}");
        terminal.Error.WriteLine($"  rule    {refusal.Rule}");
        terminal.Error.WriteLine($"  why     {Printable.OneLine(refusal.Message)}");
        terminal.Error.WriteLine($"  remedy  {Printable.OneLine(refusal.Remedy)}");
        return ExitStatus.RuleRefused;
    }

    private static Answer Written(InputError error) => new Answer()
        .Add("path", error.Path)
        .Add("line", error.Line)
        .Add("found", error.Found)
        .Add("expected", error.Expected)
        .Add("message", error.Message)
        .Add("file", error.File);

    private static string Place(InputError error)
    {
        var line = error.Line is { } at ? ":" + at.ToString(CultureInfo.InvariantCulture) : string.Empty;
        var path = error.Path == error.File ? string.Empty : " " + error.Path;
        return Printable.OneLine(error.File + line + path);
    }
}
