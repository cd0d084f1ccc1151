namespace StrategicAlliance.Knowledge;

/// <summary>Whether a consortium agreement gives access rights, and on what terms.</summary>
/// <remarks>Not legal advice: the model agreement's defaults applied to what was stated. Immutable; safe to share between threads.</remarks>
public sealed record AccessRightsDecision
{
    internal AccessRightsDecision(bool? isGranted, AccessTerms? terms, AccessRightsRule rule, string explanation)
    {
        IsGranted = isGranted;
        Terms = terms;
        Rule = rule;
        Explanation = explanation;
    }

    /// <summary>Whether access is granted; <see langword="null"/> if whether it is needed is not known.</summary>
    public bool? IsGranted { get; }

    /// <summary>On what terms; <see langword="null"/> if it is not granted.</summary>
    public AccessTerms? Terms { get; }

    /// <summary>Whether the request was in time; <see langword="null"/> if its day or the end of the project is not known.</summary>
    public bool? IsWithinTime { get; internal init; }

    /// <summary>The last day for a request; <see langword="null"/> if the end of the project is not known.</summary>
    public DateOnly? LatestRequest { get; internal init; }

    /// <summary>The rule that decided.</summary>
    public AccessRightsRule Rule { get; }

    /// <summary>Why, in a sentence.</summary>
    public string Explanation { get; }
}
