using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Whether a partner may use a knowledge asset, how far, on what terms, until when, and by which rule.</summary>
/// <remarks>
/// <para>The explanation is for the keeper of the asset: it names sources that the one who was refused may not know of. Show that one the verdict and the rule.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record AccessDecision
{
    internal AccessDecision(AccessRequest request, AccessRule rule, ValueList<FactId> because, string explanation)
    {
        Request = request;
        Rule = rule;
        Because = because;
        Explanation = explanation;
    }

    /// <summary>What was asked.</summary>
    public AccessRequest Request { get; }

    /// <summary>Whether access is granted, to some extent.</summary>
    public bool IsGranted => Scope is not null;

    /// <summary>How far.</summary>
    /// <value><see langword="null"/> if it is refused.</value>
    public AccessScope? Scope { get; internal init; }

    /// <summary>The smallest group over which figures may be shown, in members.</summary>
    /// <value><see langword="null"/> unless <see cref="Scope"/> is <see cref="AccessScope.AggregateOnly"/>.</value>
    public int? SmallestGroup { get; internal init; }

    /// <summary>On what terms.</summary>
    /// <value><see langword="null"/> if it is refused.</value>
    public AccessTerms? Terms { get; internal init; }

    /// <summary>The last day of it, as far as known on the day.</summary>
    /// <value><see langword="null"/> if it is refused or no end is known.</value>
    public DateOnly? Until { get; internal init; }

    /// <summary>The rule that decided.</summary>
    public AccessRule Rule { get; }

    /// <summary>The sources that allow less than the asset itself would, by id.</summary>
    public ValueList<AccessFence> FencedBy { get; internal init; } = [];

    /// <summary>What would open it, in words.</summary>
    /// <value><see langword="null"/> if it is granted in full or nothing would.</value>
    public string? Needed { get; internal init; }

    /// <summary>The facts the decision rests on.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>How the facts lead to the decision, in a sentence.</summary>
    public string Explanation { get; }

    /// <summary>Where the rules are published.</summary>
    public Citation Citation { get; } = AccessPolicy.Citation;
}
