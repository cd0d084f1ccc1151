using System.Text.Unicode;

namespace StrategicAlliance.Cli.Input;

/// <summary>The bytes of a file or of standard input.</summary>
internal sealed class InputFile
{
    private const string Nothing = "nothing";
    private const string Standard = "standard input";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private InputFile(string name, byte[] bytes)
    {
        Name = name;
        Bytes = bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes.AsMemory(ByteOrderMark.Length) : bytes;
    }

    /// <summary>How messages call it.</summary>
    public string Name { get; }

    /// <summary>Its content without a byte order mark; valid UTF-8.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Reads a whole file; standard input for <c>-</c> or nothing.</summary>
    /// <exception cref="CommandLineException">The path is empty.</exception>
    /// <exception cref="InputException">It cannot be read, or is not UTF-8.</exception>
    public static InputFile Open(string? path, Terminal terminal)
    {
        if (path is { Length: 0 })
        {
            throw new CommandLineException("An empty path names no file; - is standard input.");
        }

        var file = path is null or "-" ? Typed(terminal) : new InputFile(path, Read(path));
        return Utf8.IsValid(file.Bytes.Span)
            ? file
            : throw new InputException(new InputError(file.Name, file.Name, null, "bytes that are not UTF-8", "text in UTF-8"));
    }

    private static InputFile Typed(Terminal terminal)
    {
        if (terminal.IsTypedIn)
        {
            terminal.Error.WriteLine("Reading from standard input.");
        }

        using var whole = new MemoryStream();
        try
        {
            terminal.Input.CopyTo(whole);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new InputError(Standard, Standard, null, "nothing that can be read", "text on standard input"));
        }

        return new InputFile(Standard, whole.ToArray());
    }

    private static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var found = e switch
            {
                _ when Directory.Exists(path) => "a folder",
                FileNotFoundException or DirectoryNotFoundException or ArgumentException => Nothing,
                UnauthorizedAccessException => "a file that may not be read",
                _ => e.Message.TrimEnd('.'),
            };
            throw new InputException(found == Nothing
                ? new InputError(path, path, null, found, "a file that exists") { Message = "There is no such file." }
                : new InputError(path, path, null, found, "a file"));
        }
    }
}
