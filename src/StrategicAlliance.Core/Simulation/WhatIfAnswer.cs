using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>What would be different, or why the changes cannot have happened.</summary>
/// <remarks>Closed: <see cref="Compared"/> or <see cref="Refused"/>. Immutable; safe to share between threads.</remarks>
public abstract record WhatIfAnswer
{
    private WhatIfAnswer()
    {
    }

    /// <summary>Answers by the case that applies.</summary>
    /// <typeparam name="TResult">The answer.</typeparam>
    /// <param name="compared">What to answer when the changes are possible.</param>
    /// <param name="refused">What to answer when one is refused.</param>
    /// <returns>The answer of the one that applies.</returns>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<Compared, TResult> compared, Func<Refused, TResult> refused)
    {
        ArgumentNullException.ThrowIfNull(compared);
        ArgumentNullException.ThrowIfNull(refused);
        return this is Compared yes ? compared(yes) : refused((Refused)this);
    }

    /// <summary>The changes are possible.</summary>
    public sealed record Compared : WhatIfAnswer
    {
        internal Compared(Assessment before, Assessment after, ValueList<WhatIfDifference> differences)
        {
            Before = before;
            After = after;
            Differences = differences;
        }

        /// <summary>The assessment without the changes.</summary>
        public Assessment Before { get; }

        /// <summary>The assessment with them, of the same day.</summary>
        public Assessment After { get; }

        /// <summary>The answers that differ, by subject; empty if the changes change no answer.</summary>
        public ValueList<WhatIfDifference> Differences { get; }

        /// <summary>One row a difference and cause: <c>subject, before, after, change, role</c>.</summary>
        /// <returns>The table.</returns>
        public TidyTable ToTable() => new(
            ["subject", "before", "after", "change", "role"],
            Differences.SelectMany(one => one.Causes.Select(cause => (ValueList<TidyValue>)[one.Subject, one.Before, one.After, cause.Change.ToString(), cause.Role.ToName()])));
    }

    /// <summary>A change cannot have happened.</summary>
    public sealed record Refused : WhatIfAnswer
    {
        internal Refused(WhatIfChange change, Refusal refusal)
        {
            Change = change;
            Refusal = refusal;
        }

        /// <summary>The change.</summary>
        public WhatIfChange Change { get; }

        /// <summary>The rule that it, or a fact that is held, would break.</summary>
        public Refusal Refusal { get; }
    }
}
