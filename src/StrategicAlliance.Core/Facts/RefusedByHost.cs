namespace StrategicAlliance.Facts;

/// <summary>The refusal of a strategy that a host wrote: a rule of its own.</summary>
public sealed record RefusedByHost : Refusal
{
    /// <summary>A rule of a host's own.</summary>
    /// <param name="rule">Its name, as a sentence in one word: <c>EstateNotAppraised</c>.</param>
    /// <param name="message">What is wrong, in one sentence with the offending values.</param>
    /// <param name="remedy">What would help.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public RefusedByHost(string rule, string message, string remedy)
    {
        Rule = Bounds.Written(rule);
        Message = Bounds.Written(message);
        Remedy = Bounds.Written(remedy);
    }

    /// <inheritdoc/>
    public override string Rule { get; }

    /// <inheritdoc/>
    public override string Message { get; }

    /// <inheritdoc/>
    public override string Remedy { get; }
}
