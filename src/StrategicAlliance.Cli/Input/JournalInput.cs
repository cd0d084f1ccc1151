using System.Globalization;
using System.Runtime.InteropServices;
using StrategicAlliance.Alliances;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Cli.Input;

/// <summary>A journal that was read and replayed.</summary>
internal sealed class JournalInput
{
    private const int Long = 4 * 1024 * 1024;

    private JournalInput(string name, JournalReading reading, Alliance alliance)
    {
        Name = name;
        Reading = reading;
        Alliance = alliance;
    }

    /// <summary>How messages call the file.</summary>
    public string Name { get; }

    /// <summary>Facts, lines and warnings.</summary>
    public JournalReading Reading { get; }

    /// <summary>The alliance that follows from the facts.</summary>
    public Alliance Alliance { get; }

    /// <summary>Reads and replays a journal; standard input for <c>-</c>.</summary>
    /// <exception cref="InputException">It cannot be read, or is no journal.</exception>
    /// <exception cref="RefusedException">A fact is refused.</exception>
    public static JournalInput Open(string? path, Terminal terminal)
    {
        var file = InputFile.Open(path, terminal);
        if (terminal.ShowsProgress && file.Bytes.Length > Long)
        {
            var size = file.Bytes.Length / (1024 * 1024);
            terminal.Error.WriteLine(Printable.OneLine(string.Create(CultureInfo.InvariantCulture, $"Reading {file.Name}, {size} MB.")));
        }

        // A long journal is not copied; the bytes of a file are always an array.
        using var stream = MemoryMarshal.TryGetArray(file.Bytes, out var bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(file.Bytes.ToArray(), writable: false);
        var reading = JournalReader.Read(stream);
        if (!reading.IsValid)
        {
            throw new InputException([.. reading.Errors.Select(error => new InputError(file.Name, error.Path, error.Line, error.Found, error.Expected))]) { IsCut = reading.Errors.Count >= JournalReader.MostErrors };
        }

        return Alliance.Replay(reading.Facts).Match(
            accepted => new JournalInput(file.Name, reading, accepted.Next),
            refused => throw new RefusedException(refused.Refusal, Locate(refused.Fact, reading, file.Name)));
    }

    private static RefusedFact Locate(Recorded<AllianceFact> fact, JournalReading reading, string file) =>
        new(fact.Id, fact.Fact.Kind, fact.Fact.On, file, reading.LineOf(fact.Id)!.Value);
}
