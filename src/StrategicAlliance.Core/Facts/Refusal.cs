namespace StrategicAlliance.Facts;

/// <summary>A named rule that a fact broke, with the offending values and what would make the fact acceptable.</summary>
/// <remarks>One small type per rule, named as a sentence. A refusal is an answer, not an exception. Immutable.</remarks>
public abstract record Refusal
{
    private protected Refusal()
    {
    }

    /// <summary>The name of the rule, e.g. <c>PartnerAlreadyJoined</c>.</summary>
    public virtual string Rule => GetType().Name;

    /// <summary>What is wrong, in one sentence with the offending values.</summary>
    public abstract string Message { get; }

    /// <summary>What would make the fact acceptable.</summary>
    public abstract string Remedy { get; }

    /// <summary>Rule and message.</summary>
    /// <returns>For people.</returns>
    public sealed override string ToString() => $"{Rule}: {Message}";
}
