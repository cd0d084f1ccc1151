using System.Diagnostics.CodeAnalysis;

namespace StrategicAlliance.Facts;

/// <summary>How a question ended: answered, or refused with the rule that stands in the way.</summary>
/// <typeparam name="T">The answer.</typeparam>
/// <remarks>Closed: there is no third end, and neither is <see langword="null"/>. Immutable if the answer is.</remarks>
public abstract class Outcome<T>
    where T : notnull
{
    private Outcome()
    {
    }

    /// <summary>An answer is an outcome.</summary>
    /// <param name="value">The answer.</param>
    public static implicit operator Outcome<T>(T value) => new Answered(value);

    /// <summary>A refusal is an outcome.</summary>
    /// <param name="refusal">The rule that stands in the way.</param>
    public static implicit operator Outcome<T>(Refusal refusal) => new Refused(refusal);

    /// <summary>Answers by the end that was reached.</summary>
    /// <typeparam name="TResult">What is answered.</typeparam>
    /// <param name="answered">What to answer when there is an answer.</param>
    /// <param name="refused">What to answer when it was refused.</param>
    /// <returns>The answer of the one that applies.</returns>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<T, TResult> answered, Func<Refusal, TResult> refused)
    {
        ArgumentNullException.ThrowIfNull(answered);
        ArgumentNullException.ThrowIfNull(refused);
        return this is Answered yes ? answered(yes.Value) : refused(((Refused)this).Refusal);
    }

    /// <summary>Acts by the end that was reached.</summary>
    /// <param name="answered">What to do with an answer.</param>
    /// <param name="refused">What to do when it was refused.</param>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public void Switch(Action<T> answered, Action<Refusal> refused)
    {
        ArgumentNullException.ThrowIfNull(answered);
        ArgumentNullException.ThrowIfNull(refused);
        if (this is Answered yes)
        {
            answered(yes.Value);
        }
        else
        {
            refused(((Refused)this).Refusal);
        }
    }

    /// <summary>Hands out the answer, or the rule that stands in the way.</summary>
    /// <param name="value">The answer, if there is one.</param>
    /// <param name="refusal">The rule, if it was refused.</param>
    /// <returns><see langword="true"/> if there is an answer.</returns>
    public bool TryAnswered([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Refusal? refusal)
    {
        if (this is Answered yes)
        {
            value = yes.Value;
            refusal = null;
            return true;
        }

        value = default;
        refusal = ((Refused)this).Refusal;
        return false;
    }

    /// <summary>Goes on with the answer; a refusal stays what it is.</summary>
    /// <typeparam name="TNext">The next answer.</typeparam>
    /// <param name="next">What follows from the answer.</param>
    /// <returns>The next outcome, or the same refusal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next)
        where TNext : notnull
    {
        ArgumentNullException.ThrowIfNull(next);
        return this is Answered yes ? next(yes.Value) : new Outcome<TNext>.Refused(((Refused)this).Refusal);
    }

    /// <summary>The answer, for a caller to whom a refusal would be a mistake of its own.</summary>
    /// <returns>The answer.</returns>
    /// <exception cref="InvalidOperationException">It was refused; the message is that of the rule.</exception>
    public T OrThrow() => this is Answered yes ? yes.Value : throw new InvalidOperationException(((Refused)this).Refusal.ToString());

    /// <summary>There is an answer.</summary>
    public sealed class Answered : Outcome<T>
    {
        internal Answered(T value) => Value = value;

        /// <summary>The answer.</summary>
        public T Value { get; }
    }

    /// <summary>It was refused.</summary>
    public sealed class Refused : Outcome<T>
    {
        internal Refused(Refusal refusal) => Refusal = refusal;

        /// <summary>The rule that stands in the way.</summary>
        public Refusal Refusal { get; }
    }
}
