namespace StrategicAlliance.Cli.Input;

/// <summary>One thing that is wrong with an input.</summary>
internal sealed class InputError
{
    /// <summary>Something wrong at one place.</summary>
    public InputError(string file, string path, int? line, string found, string expected)
    {
        File = file;
        Path = path;
        Line = line;
        Found = found;
        Expected = expected;
        Message = $"Found {found}, expected {expected}.";
    }

    /// <summary>The file as it was named, or <c>standard input</c>.</summary>
    public string File { get; }

    /// <summary>Where in the file: a JSON path such as <c>$.edges[2][1]</c>; the file itself if it cannot be read.</summary>
    public string Path { get; }

    /// <summary>The line, from 1; <see langword="null"/> if there is none to name.</summary>
    public int? Line { get; }

    /// <summary>What is there.</summary>
    public string Found { get; }

    /// <summary>What should be there.</summary>
    public string Expected { get; }

    /// <summary>Both in one sentence.</summary>
    public string Message { get; init; }

    /// <summary>The last resort: something nobody thought of.</summary>
    public static InputError Unexpected(Exception e) =>
        new("alliance", "alliance", null, $"{e.GetType().Name}: {e.Message}", "an input that this version can handle; please report it with the input");
}
