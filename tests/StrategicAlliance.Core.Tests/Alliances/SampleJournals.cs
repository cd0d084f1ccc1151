using System.Text.Json;
using StrategicAlliance.Alliances;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Tests.Alliances;

/// <summary>The journals of <c>tests/data/alliances</c> and what is expected of them.</summary>
internal static class SampleJournals
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "data", "alliances");

    public static TheoryData<string> Names => new("aurora.json", "daimler-chrysler.json", "nummi.json", "renault-nissan.json");

    public static IEnumerable<string> Expectations => Directory.GetFiles(Folder, "*.expected.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static JournalReading Read(string name)
    {
        using var stream = File.OpenRead(Path.Combine(Folder, name));
        return JournalReader.Read(stream);
    }

    public static Alliance Of(string name)
    {
        var reading = Read(name);
        reading.Errors.Should().BeEmpty();
        return PlainFold.Accepted(Alliance.Replay(reading.Facts));
    }

    public static JsonElement Expected(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name)));
        return document.RootElement.Clone();
    }
}
