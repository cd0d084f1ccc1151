using System.CommandLine;
using System.Text;
using StrategicAlliance.Alliances;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Assessments;
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

    private readonly Option<bool> force = new("--force") { Description = "Replace files of the same names that have other content." };

    public IReadOnlyList<string> Examples => ["alliance demo", "alliance demo sample", "alliance demo sample --force"];

    public Command Build(FormatOption format, Terminal terminal)
    {
        var command = new Command("demo", "Write a sample journal, assess it, and say what to try next. Files of yours are left as they are, unless --force is given.") { directory, force };
        command.SetAction(parsed =>
        {
            // Names in the current directory need no folder before them.
            var folder = parsed.GetValue(directory) is { } named and not Here ? named : string.Empty;
            if (parsed.GetValue(directory) is { Length: 0 })
            {
                throw new CommandLineException("An empty DIR names no folder. Leave it out for the current one.");
            }

            var journal = Sample();
            var assessment = Assess(journal);
            (string Path, byte[] Content)[] whole =
            [
                (Path.Combine(folder, Journal), journal),
                (Path.Combine(folder, "aurora-assessment.json"), Json(assessment)),
                (Path.Combine(folder, "aurora-assessment.txt"), Encoding.UTF8.GetBytes(AssessmentText.Of(assessment, Ink.None, Terminal.UsualWidth))),
            ];
            Write(folder, whole, parsed.GetValue(force));
            var files = Array.ConvertAll(whole, file => file.Path);
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

    private static Assessment Assess(byte[] journal)
    {
        using var stream = new MemoryStream(journal, writable: false);
        var alliance = Alliance.Replay(JournalReader.Read(stream).Facts)
            .Match(accepted => accepted.Next, refused => throw new RefusedException(refused.Refusal, fact: null));
        return new AllianceAssessor().Assess(alliance);
    }

    private static byte[] Json(Assessment assessment)
    {
        using var whole = new MemoryStream();
        AssessmentWriter.Write(assessment, whole);
        return whole.ToArray();
    }

    // All are looked at before one is written: a refusal leaves the folder as it was.
    private static void Write(string folder, IReadOnlyList<(string Path, byte[] Content)> files, bool replace)
    {
        var path = files[0].Path;
        try
        {
            if (folder.Length > 0)
            {
                Directory.CreateDirectory(folder);
            }

            foreach (var file in files)
            {
                path = file.Path;
                if (!replace && File.Exists(path) && !File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Content))
                {
                    throw new CommandLineException($"'{path}' is there already with other content. --force replaces it; 'alliance demo DIR' writes elsewhere.");
                }
            }

            foreach (var file in files)
            {
                path = file.Path;
                AtomicFile.Write(path, stream => stream.Write(file.Content));
            }
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
