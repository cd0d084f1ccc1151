using StrategicAlliance.Facts;

namespace StrategicAlliance.Journals;

/// <summary>What a journal holds: its facts in the order in which they were written, or everything that is wrong with it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class JournalReading
{
    private readonly int[] lines;

    internal JournalReading(AllianceFact[] facts, int[] lines, ValueList<JournalError> errors, ValueList<JournalWarning> warnings)
    {
        Facts = new ValueList<AllianceFact>(facts);
        this.lines = lines;
        Errors = errors;
        Warnings = warnings;
    }

    /// <summary>Whether the journal is well formed.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>The facts; empty if anything is wrong, so that half a journal is never taken for a whole one.</summary>
    public ValueList<AllianceFact> Facts { get; }

    /// <summary>Everything that is wrong, in order; at most <see cref="JournalReader.MostErrors"/>.</summary>
    public ValueList<JournalError> Errors { get; }

    /// <summary>What was kept but not understood.</summary>
    public ValueList<JournalWarning> Warnings { get; }

    /// <summary>The line on which a fact begins.</summary>
    /// <param name="fact">The name of the fact: the id it was given, or <c>f</c> and its position.</param>
    /// <returns>The line, 1 for the first; <see langword="null"/> if there is no such fact.</returns>
    public int? LineOf(FactId fact)
    {
        var index = fact.Position > 0 && fact.Position <= lines.Length && Facts[fact.Position - 1].Id is null
            ? fact.Position - 1
            : Enumerable.Range(0, lines.Length).FirstOrDefault(i => Facts[i].Id == fact, -1);
        return index < 0 ? null : lines[index];
    }

    /// <summary>The line on which a fact begins.</summary>
    /// <param name="index">The index of the fact, 0 for the first.</param>
    /// <returns>The line, 1 for the first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fact.</exception>
    public int LineOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, lines.Length);
        return lines[index];
    }
}
