using System.CommandLine;
using System.Text;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Assessments;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Cli.Verbs;

/// <summary><c>alliance demo [DIR]</c>: a sample to begin with.</summary>
internal sealed class DemoVerb : IVerb
{
    private const string Here = ".";
    private const string Journal = "aurora.json";

    private readonly Argument<string> directory = new("DIR")
    {
        Description = "Where to write the files; made if it is not there.",
        DefaultValueFactory = _ => Here,
    };

    public IReadOnlyList<string> Examples => ["alliance demo", "alliance demo sample"];

    public Command Build(FormatOption format, Terminal terminal)
    {
        var command = new Command("demo", "Write a sample journal, assess it, and say what to try next.") { directory };
        command.SetAction(parsed =>
        {
            // Names in the current directory need no folder before them.
            var folder = parsed.GetValue(directory) is { } named and not Here ? named : string.Empty;
            string[] files = [Path.Combine(folder, Journal), Path.Combine(folder, "aurora-assessment.json"), Path.Combine(folder, "aurora-assessment.txt")];
            var journal = Sample();
            Write(folder, files[0], stream => stream.Write(journal));
            var assessment = new AllianceAssessor().Assess(JournalInput.Open(files[0], terminal).Alliance);
            Write(folder, files[1], stream => AssessmentWriter.Write(assessment, stream));
            Write(folder, files[2], stream => stream.Write(Encoding.UTF8.GetBytes(AssessmentText.Of(assessment, Ink.None, Terminal.UsualWidth))));
            var next = Next(Shell.Quoted(files[0]));
            return new AnswerWriter(terminal, format.Of(parsed)).Write(
                new Answer().Add("written", files).Add("next", next),
                () => Text(assessment, files, next, terminal));
        });
        return command;
    }

    private static string[] Next(string journal) =>
    [
        $"alliance validate {journal}",
        $"alliance assess {journal} --as-of 2025-12-31",
        $"alliance assess {journal} --explain list",
        $"alliance assess {journal} --explain formation.independence",
        $"alliance assess {journal} --format json",
        "alliance compute --list",
    ];

    private static byte[] Sample()
    {
        using var sample = typeof(DemoVerb).Assembly.GetManifestResourceStream(Journal)!;
        using var whole = new MemoryStream();
        sample.CopyTo(whole);
        return whole.ToArray();
    }

    private static void Write(string folder, string path, Action<Stream> write)
    {
        try
        {
            if (folder.Length > 0)
            {
                Directory.CreateDirectory(folder);
            }

            AtomicFile.Write(path, write);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandLineException($"'{path}' cannot be written: {e.Message}");
        }
    }

    private static string Text(Assessment assessment, string[] files, string[] next, Terminal terminal)
    {
        var page = new TextPage(terminal.OutputInk, terminal.Width);
        page.Heading("Written");
        foreach (var file in files)
        {
            page.Whole(file);
        }

        page.Heading("Try next");
        foreach (var line in next)
        {
            page.Whole(line);
        }

        return $"{AssessmentText.Of(assessment, terminal.OutputInk, terminal.Width)}\n{page}";
    }
}
