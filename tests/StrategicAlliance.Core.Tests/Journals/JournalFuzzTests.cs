using System.Diagnostics;
using System.Text;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Tests.Journals;

public sealed class JournalFuzzTests
{
    private const int Mutations = 3_000;

    [Fact]
    public void Read_MutatedJournals_NeverThrowsAndKeepsItsWord()
    {
        var random = new Random(20_240_229);
        string[] lines = [.. SampleJournals.Minimal, .. SampleJournals.Full];
        var (clock, valid) = (Stopwatch.StartNew(), 0);
        for (var i = 0; i < Mutations; i++)
        {
            string[] some = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => lines[random.Next(lines.Length)])];
            var bytes = Encoding.UTF8.GetBytes(random.Next(2) == 0 ? string.Join('\n', some) : SampleJournals.Document(some)).ToList();
            for (var changes = random.Next(1, 5); changes > 0; changes--)
            {
                Mutate(bytes, random);
            }

            valid += Check([.. bytes]) ? 1 : 0;
        }

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
        valid.Should().BeInRange(1, Mutations - 1, "both ends are reached");
    }

    private static void Mutate(List<byte> bytes, Random random)
    {
        byte[] pieces = "\"{}[]:,\\0-9eE.nulltrue \n\r\t/*\uFEFF"u8.ToArray();
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(1, 40), bytes.Count - at);
        switch (bytes.Count < 2 ? 2 : random.Next(6))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes.RemoveRange(at, Math.Min(length, bytes.Count - 1));
                break;
            case 2:
                bytes.Insert(at, pieces[random.Next(pieces.Length)]);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4:
                bytes.Insert(at, (byte)random.Next(256));
                break;
            default:
                bytes[at] = pieces[random.Next(pieces.Length)];
                break;
        }
    }

    // Whether the bytes are a journal; what is one is written and read back as the same.
    private static bool Check(byte[] bytes)
    {
        var text = Convert.ToBase64String(bytes);
        JournalReading reading;
        try
        {
            using var stream = new MemoryStream(bytes);
            reading = JournalReader.Read(stream);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Reading threw on {text}", exception);
        }

        if (!reading.IsValid)
        {
            reading.Facts.Count.Should().Be(0);
            if (reading.Errors.Count > JournalReader.MostErrors
                || reading.Errors.Any(error => error.Line < 1 || error.Line > bytes.Count(b => b == '\n') + 1 || error.Expected.Length == 0 || !error.Path.StartsWith('$')))
            {
                throw new InvalidOperationException($"An error is not as promised on {text}: {reading.Errors}");
            }

            return false;
        }

        foreach (var form in Enum.GetValues<JournalForm>())
        {
            var written = JournalWriter.ToText(reading.Facts, form);
            var again = JournalReader.Parse(written);
            if (!again.Facts.Equals(reading.Facts) || JournalWriter.ToText(again.Facts, form) != written)
            {
                throw new InvalidOperationException($"Writing changed {text}: {again.Errors}");
            }
        }

        return true;
    }
}
