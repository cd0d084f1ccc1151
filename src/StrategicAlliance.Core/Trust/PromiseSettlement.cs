using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What became of a promise.</summary>
/// <remarks>Closed: <see cref="Pending"/>, <see cref="Kept"/>, <see cref="Broken"/> or <see cref="Excused"/>. Immutable.</remarks>
public abstract record PromiseSettlement
{
    private PromiseSettlement()
    {
    }

    /// <summary>The fact that settled it; <see langword="null"/> while it is pending.</summary>
    public abstract Recorded<AllianceFact>? Because { get; }

    /// <summary>Answers by the case that applies.</summary>
    /// <typeparam name="TResult">The answer.</typeparam>
    /// <param name="pending">What to answer while it is pending.</param>
    /// <param name="kept">What to answer when it was kept.</param>
    /// <param name="broken">What to answer when it was broken.</param>
    /// <param name="excused">What to answer when it was excused.</param>
    /// <returns>The answer of the one that applies.</returns>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Pending, TResult> pending, Func<Kept, TResult> kept, Func<Broken, TResult> broken, Func<Excused, TResult> excused)
    {
        ArgumentNullException.ThrowIfNull(pending);
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(broken);
        ArgumentNullException.ThrowIfNull(excused);
        return this switch
        {
            Kept settled => kept(settled),
            Broken settled => broken(settled),
            Excused settled => excused(settled),
            _ => pending((Pending)this),
        };
    }

    /// <summary>Nothing is known to have become of it.</summary>
    public sealed record Pending : PromiseSettlement
    {
        private Pending()
        {
        }

        /// <inheritdoc/>
        public override Recorded<AllianceFact>? Because => null;

        internal static Pending Instance { get; } = new();
    }

    /// <summary>It was kept, in whole or in part.</summary>
    public sealed record Kept : PromiseSettlement
    {
        internal Kept(Recorded<PromiseKept> fact) => Fact = fact;

        /// <summary>The fact that says so.</summary>
        public Recorded<PromiseKept> Fact { get; }

        /// <summary>How much of it was kept.</summary>
        /// <value>A fraction from 0 to 1; 1 if the fact does not state it.</value>
        public decimal Degree => Fact.Fact.Degree;

        /// <inheritdoc/>
        public override Recorded<AllianceFact>? Because => Fact.As<AllianceFact>(Fact.Fact);
    }

    /// <summary>It was broken.</summary>
    public sealed record Broken : PromiseSettlement
    {
        internal Broken(Recorded<PromiseBroken> fact) => Fact = fact;

        /// <summary>The fact that says so.</summary>
        public Recorded<PromiseBroken> Fact { get; }

        /// <inheritdoc/>
        public override Recorded<AllianceFact>? Because => Fact.As<AllianceFact>(Fact.Fact);
    }

    /// <summary>It was not kept, with good reason.</summary>
    public sealed record Excused : PromiseSettlement
    {
        internal Excused(Recorded<PromiseExcused> fact) => Fact = fact;

        /// <summary>The fact that says so.</summary>
        public Recorded<PromiseExcused> Fact { get; }

        /// <inheritdoc/>
        public override Recorded<AllianceFact>? Because => Fact.As<AllianceFact>(Fact.Fact);
    }
}
