using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Assessments;

/// <summary>Why an assessment says something: from the facts through the formula to the answer.</summary>
internal sealed class Explanation(string id, string about, string? answer, string text)
{
    /// <summary>The id under which it is asked for.</summary>
    public string Id { get; } = id;

    /// <summary>What kind of thing is explained: <c>answer</c>, <c>obstacle</c>, <c>warning</c>, <c>gate</c> or <c>unknown</c>.</summary>
    public string About { get; } = about;

    /// <summary>The answer; <see langword="null"/> if it is not known.</summary>
    public string? Answer { get; } = answer;

    /// <summary>How the facts lead to it, or why they do not.</summary>
    public string Text { get; } = text;

    public string? Unit { get; init; }

    public decimal? Confidence { get; init; }

    public string? Formula { get; init; }

    public string? Citation { get; init; }

    /// <summary>The facts it rests on.</summary>
    public IReadOnlyList<FactId> Because { get; init; } = [];

    /// <summary>The kinds of facts that would answer it.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The arithmetic, step by step.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>What would be in order.</summary>
    public string? Remedy { get; init; }
}
