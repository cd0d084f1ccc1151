using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>What to suppose about a history.</summary>
/// <remarks>Closed: <see cref="Add"/>, <see cref="Replace"/> or <see cref="TakeOut"/>. Immutable.</remarks>
public abstract record WhatIfChange
{
    private WhatIfChange()
    {
    }

    /// <summary>Suppose that this happens, or had happened: a planned fact, or one of the past that nobody recorded.</summary>
    public sealed record Add : WhatIfChange
    {
        /// <summary>Suppose that this happens, or had happened.</summary>
        /// <param name="fact">The fact. It may correct or withdraw another, with effect from its own day.</param>
        /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
        public Add(AllianceFact fact) => Fact = Bounds.Given(fact);

        /// <summary>The fact.</summary>
        public AllianceFact Fact { get; }

        /// <inheritdoc/>
        public override string ToString() => $"add {Fact.Kind} on {Fact.On}";
    }

    /// <summary>Suppose that a fact had been another from the start.</summary>
    /// <remarks>The other fact stands in its place and under its name. What corrected or withdrew the fact goes: it would not have been written.</remarks>
    public sealed record Replace : WhatIfChange
    {
        /// <summary>Suppose that a fact had been another from the start.</summary>
        /// <param name="id">The fact.</param>
        /// <param name="by">What had been instead. Its id, and what it says it corrects, are those of the fact.</param>
        /// <exception cref="ArgumentException"><paramref name="id"/> is the default value or <paramref name="by"/> is <see langword="null"/>.</exception>
        public Replace(FactId id, AllianceFact by)
        {
            Id = Bounds.Held(id);
            By = Bounds.Given(by);
        }

        /// <summary>The fact.</summary>
        public FactId Id { get; }

        /// <summary>What had been instead.</summary>
        public AllianceFact By { get; }

        /// <inheritdoc/>
        public override string ToString() => $"replace {Id} by {By.Kind} on {By.On}";
    }

    /// <summary>Suppose that a fact had not happened, from the start.</summary>
    /// <remarks>What corrects, withdraws or disputes it goes with it. Taking out a correction brings back what it replaced.</remarks>
    public sealed record TakeOut : WhatIfChange
    {
        /// <summary>Suppose that a fact had not happened.</summary>
        /// <param name="id">The fact.</param>
        /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
        public TakeOut(FactId id) => Id = Bounds.Held(id);

        /// <summary>The fact.</summary>
        public FactId Id { get; }

        /// <inheritdoc/>
        public override string ToString() => $"take out {Id}";
    }
}
