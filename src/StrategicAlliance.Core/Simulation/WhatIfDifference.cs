using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>An answer of an assessment that the changes make another one, and which of them do.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record WhatIfDifference
{
    internal WhatIfDifference(string subject, (string Answer, ValueList<FactId> Because)? before, (string Answer, ValueList<FactId> Because)? after, ValueList<WhatIfCause> causes)
    {
        Subject = subject;
        (Before, BeforeBecause) = (before?.Answer, before?.Because ?? []);
        (After, AfterBecause) = (after?.Answer, after?.Because ?? []);
        Causes = causes;
    }

    /// <summary>What is asked, e.g. <c>structure.topology</c>, <c>integration.strategic</c> or the code of an obstacle.</summary>
    public string Subject { get; }

    /// <summary>The answer without the changes.</summary>
    /// <value><see langword="null"/> if there is none: the answer appeared.</value>
    public string? Before { get; }

    /// <summary>The answer with the changes.</summary>
    /// <value><see langword="null"/> if there is none: the answer vanished.</value>
    public string? After { get; }

    /// <summary>The facts that the answer without the changes rests on.</summary>
    public ValueList<FactId> BeforeBecause { get; }

    /// <summary>The facts that the answer with the changes rests on. Facts that were added are named by the next positions.</summary>
    public ValueList<FactId> AfterBecause { get; }

    /// <summary>The changes that bring it about, in the order in which they were given.</summary>
    public ValueList<WhatIfCause> Causes { get; }

    /// <summary>The answers and the causes.</summary>
    /// <returns>For people.</returns>
    public override string ToString() => $"{Subject}: {Before ?? "nothing"} -> {After ?? "nothing"}, by {string.Join(", ", Causes)}";
}
