using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Two versions of the same terms hold on the same day.</summary>
public sealed record TermsVersionsOverlap : Refusal
{
    internal TermsVersionsOverlap(TermsId terms, PartialDate from, PartialDate? until, FactId other, PartialDate otherFrom, PartialDate? otherUntil)
    {
        Terms = terms;
        From = from;
        Until = until;
        Other = other;
        OtherFrom = otherFrom;
        OtherUntil = otherUntil;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>The day from which the new version holds.</summary>
    public PartialDate From { get; }

    /// <summary>The last day on which the new version holds.</summary>
    /// <value><see langword="null"/> if none is stated.</value>
    public PartialDate? Until { get; }

    /// <summary>The fact with the other version.</summary>
    public FactId Other { get; }

    /// <summary>The day from which that holds.</summary>
    public PartialDate OtherFrom { get; }

    /// <summary>The last day on which that holds.</summary>
    /// <value><see langword="null"/> if none is stated.</value>
    public PartialDate? OtherUntil { get; }

    /// <inheritdoc/>
    public override string Message => 
        $"A version of the terms {Terms} from {From}{To(Until)} ($.from) would hold on days of {Other}, which holds from {OtherFrom}{To(OtherUntil)}.";

    /// <inheritdoc/>
    public override string Remedy => "Let a version begin later than the one it changes, and after its last day if one is stated; or correct the earlier fact.";

    private static string To(PartialDate? until) => until is { } last ? $" to {last}" : string.Empty;
}
