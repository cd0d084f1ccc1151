using System.CommandLine;

namespace StrategicAlliance.Cli.Verbs;

/// <summary>The argument JOURNAL.</summary>
internal static class JournalArgument
{
    public static Argument<string> Create() => new("JOURNAL")
    {
        Description = "A journal, as one JSON document or as JSON Lines; - for standard input.",
    };
}
