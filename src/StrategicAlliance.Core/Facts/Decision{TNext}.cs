using System.Diagnostics.CodeAnalysis;

namespace StrategicAlliance.Facts;

/// <summary>How a fact was taken: accepted, with what follows from it, or refused, with the rule it broke.</summary>
/// <typeparam name="TNext">What follows when the fact is accepted.</typeparam>
/// <remarks>Closed: there is no third end. Immutable; never <see langword="null"/>.</remarks>
public abstract class Decision<TNext>
    where TNext : class
{
    private Decision()
    {
    }

    /// <summary>Answers by the end that was reached.</summary>
    /// <typeparam name="TResult">The answer.</typeparam>
    /// <param name="accepted">What to answer when the fact was accepted.</param>
    /// <param name="refused">What to answer when it was refused.</param>
    /// <returns>The answer of the one that applies.</returns>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<Accepted, TResult> accepted, Func<Refused, TResult> refused)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(refused);
        return this is Accepted yes ? accepted(yes) : refused((Refused)this);
    }

    /// <summary>Acts by the end that was reached.</summary>
    /// <param name="accepted">What to do when the fact was accepted.</param>
    /// <param name="refused">What to do when it was refused.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public void Switch(Action<Accepted> accepted, Action<Refused> refused)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(refused);
        if (this is Accepted yes)
        {
            accepted(yes);
        }
        else
        {
            refused((Refused)this);
        }
    }

    /// <summary>Hands out what follows, or the rule that was broken.</summary>
    /// <param name="next">What follows, if the fact was accepted.</param>
    /// <param name="refusal">The rule, if it was refused.</param>
    /// <returns><see langword="true"/> if the fact was accepted.</returns>
    public bool TryAccepted([NotNullWhen(true)] out TNext? next, [NotNullWhen(false)] out Refusal? refusal)
    {
        next = (this as Accepted)?.Next;
        refusal = (this as Refused)?.Refusal;
        return next is not null;
    }

    /// <summary>The fact was accepted.</summary>
    public sealed class Accepted : Decision<TNext>
    {
        internal Accepted(TNext next, IReadOnlyList<Recorded<AllianceFact>> facts)
        {
            Next = next;
            Facts = facts;
        }

        /// <summary>What follows from it.</summary>
        public TNext Next { get; }

        /// <summary>The facts that were recorded, with the names they were given.</summary>
        public IReadOnlyList<Recorded<AllianceFact>> Facts { get; }
    }

    /// <summary>The fact was refused; what stood before stands unchanged.</summary>
    public sealed class Refused : Decision<TNext>
    {
        internal Refused(Recorded<AllianceFact> fact, Refusal refusal)
        {
            Fact = fact;
            Refusal = refusal;
        }

        /// <summary>The fact, with the name it would have had.</summary>
        public Recorded<AllianceFact> Fact { get; }

        /// <summary>The rule it broke.</summary>
        public Refusal Refusal { get; }
    }
}
