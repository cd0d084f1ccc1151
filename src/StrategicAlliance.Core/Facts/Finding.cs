namespace StrategicAlliance.Facts;

/// <summary>An answer, the facts it rests on, the rule or formula that gave it, and where that is published.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Finding
{
    /// <summary>An answer.</summary>
    /// <param name="id">The id under which it can be asked for, e.g. <c>structure.topology</c>.</param>
    /// <param name="answer">The answer in words or as an invariant number.</param>
    /// <param name="because">The facts it rests on.</param>
    /// <param name="formula">The rule or formula.</param>
    /// <param name="citation">Where the rule or formula is published.</param>
    /// <param name="explanation">How the facts lead to the answer, in a sentence.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Finding(string id, string answer, ValueList<FactId> because, string formula, Citation citation, string explanation)
    {
        Id = Bounds.Written(id);
        Answer = Bounds.Written(answer);
        Because = Bounds.Given(because);
        Formula = Bounds.Written(formula);
        Citation = Bounds.Given(citation);
        Explanation = Bounds.Written(explanation);
    }

    /// <summary>The id under which it can be asked for.</summary>
    public string Id { get; }

    /// <summary>The answer in words or as an invariant number.</summary>
    public string Answer { get; }

    /// <summary>The unit of a number.</summary>
    /// <value><see langword="null"/> for words; <c>1</c> for a ratio.</value>
    public string? Unit { get; init; }

    /// <summary>How far the answer is to be relied on.</summary>
    /// <value>From 0 to 1. The default is 1: it follows from the facts.</value>
    public decimal Confidence { get; init => field = Bounds.Share(value, nameof(Confidence)); } = 1;

    /// <summary>The facts it rests on.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>The rule or formula.</summary>
    public string Formula { get; }

    /// <summary>Where the rule or formula is published.</summary>
    public Citation Citation { get; }

    /// <summary>How the facts lead to the answer.</summary>
    public string Explanation { get; }
}
