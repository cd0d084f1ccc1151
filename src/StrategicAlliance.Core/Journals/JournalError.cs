namespace StrategicAlliance.Journals;

/// <summary>Something in a journal that is not as the contract has it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record JournalError
{
    private const int Most = 100;

    internal JournalError(string path, int line, string found, string expected)
    {
        Path = path;
        Line = line;
        Found = Shortened(found, Most);
        Expected = expected;
    }

    /// <summary>The JSON path, e.g. <c>$.facts[3].partner</c>; in JSON Lines it starts at the line's own object.</summary>
    public string Path { get; }

    /// <summary>The line.</summary>
    /// <value>1 for the first.</value>
    public int Line { get; }

    /// <summary>What stands there, shortened.</summary>
    public string Found { get; }

    /// <summary>What should stand there.</summary>
    public string Expected { get; }

    /// <summary>All of it in one sentence.</summary>
    public string Message => FormattableString.Invariant($"line {Line}, {Path}: found {Found}, expected {Expected}");

    /// <summary>All of it in one sentence.</summary>
    /// <returns>The message.</returns>
    public override string ToString() => Message;

    /// <summary>A text of a length at most, and <c>…</c> if there was more; no pair of surrogates is cut.</summary>
    internal static string Shortened(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";
}
