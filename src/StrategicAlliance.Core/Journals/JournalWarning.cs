using StrategicAlliance.Facts;

namespace StrategicAlliance.Journals;

/// <summary>Something in a journal that was kept but not understood.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record JournalWarning
{
    internal JournalWarning(FactId fact, int line, string message)
    {
        Fact = fact;
        Line = line;
        Message = message;
    }

    /// <summary>The fact.</summary>
    public FactId Fact { get; }

    /// <summary>The line.</summary>
    /// <value>1 for the first.</value>
    public int Line { get; }

    /// <summary>What was not understood.</summary>
    public string Message { get; }

    /// <summary>Line and message.</summary>
    /// <returns>For people.</returns>
    public override string ToString() => FormattableString.Invariant($"line {Line}: {Message}");
}
