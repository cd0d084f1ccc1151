namespace StrategicAlliance.Journals;

/// <summary>Something in a journal that is not as the contract has it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record JournalError
{
    internal JournalError(string path, int line, string found, string expected)
    {
        Path = path;
        Line = line;
        Found = found;
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
}
