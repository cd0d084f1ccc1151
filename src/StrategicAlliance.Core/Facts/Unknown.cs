namespace StrategicAlliance.Facts;

/// <summary>A question that the facts do not answer, and what would.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Unknown
{
    /// <summary>A question without answer.</summary>
    /// <param name="what">The question, e.g. <c>integration.cultural</c>.</param>
    /// <param name="needs">The kinds of facts that would answer it.</param>
    /// <param name="why">Why there is no answer.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Unknown(string what, ValueList<string> needs, string why)
    {
        What = Bounds.Written(what);
        Needs = Bounds.Given(needs);
        Why = Bounds.Written(why);
    }

    /// <summary>The question.</summary>
    public string What { get; }

    /// <summary>The kinds of facts that would answer it; empty if no fact would.</summary>
    public ValueList<string> Needs { get; }

    /// <summary>Why there is no answer.</summary>
    public string Why { get; }
}
