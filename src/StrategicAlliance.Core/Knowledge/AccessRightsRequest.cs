using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A request for access rights in the words of a consortium agreement.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AccessRightsRequest
{
    /// <summary>A request.</summary>
    /// <param name="category">What it is about: background, foreground (results), sideground or postground.</param>
    /// <param name="owners">Who owns it; several own it jointly.</param>
    /// <param name="requester">Who asks.</param>
    /// <param name="purpose">For what.</param>
    /// <exception cref="ArgumentException">A name is blank or missing, there is no owner, or there is no such category or purpose.</exception>
    public AccessRightsRequest(KnowledgeGround category, ValueList<string> owners, string requester, AccessPurpose purpose)
    {
        Category = Bounds.Defined(category);
        Owners = Bounds.Given(owners) is { Count: > 0 } ? owners : throw new ArgumentException("Expected at least one owner.", nameof(owners));
        Requester = Bounds.Written(requester);
        Purpose = Bounds.Defined(purpose);
    }

    /// <summary>What it is about.</summary>
    public KnowledgeGround Category { get; }

    /// <summary>Who owns it.</summary>
    public ValueList<string> Owners { get; }

    /// <summary>Who asks.</summary>
    public string Requester { get; }

    /// <summary>For what.</summary>
    public AccessPurpose Purpose { get; }

    /// <summary>Whether it is needed, by <see cref="NeedThreshold"/>.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public bool? IsNeeded { get; init; }

    /// <summary>Whether the attachment of the agreement excludes it from access.</summary>
    /// <value>The default is <see langword="false"/>: an exclusion has to be written down.</value>
    public bool IsExcluded { get; init; }

    /// <summary>The day of the request.</summary>
    /// <value>The default is <see langword="null"/>: not known; the time limit is then not checked.</value>
    public DateOnly? RequestedOn { get; init; }

    /// <summary>The day on which the project ended or will end.</summary>
    /// <value>The default is <see langword="null"/>: not known; the time limit is then not checked.</value>
    public DateOnly? ProjectEnd { get; init; }
}
