using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A band of a royalty does not end above the one before it, or stands behind one without end.</summary>
public sealed record TermsTiersOutOfOrder : Refusal
{
    internal TermsTiersOutOfOrder(TermsId terms, string at, decimal? upTo, decimal? after)
    {
        Terms = terms;
        At = at;
        UpTo = upTo;
        After = after;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>Where it stands in the fact, e.g. <c>$.steps[2].weights</c>.</summary>
    public string At { get; }

    /// <summary>Where the band ends.</summary>
    /// <value><see langword="null"/> if it has no end.</value>
    public decimal? UpTo { get; }

    /// <summary>Where the band before it ends; 0 for the first.</summary>
    /// <value><see langword="null"/> if that has no end.</value>
    public decimal? After { get; }

    /// <inheritdoc/>
    public override string Message => 
        After is { } before
            ? FormattableString.Invariant($"{At} of the terms {Terms} ends at {UpTo}, not above {before} where the band before it ends.")
            : $"{At} of the terms {Terms} can never be reached: the band before it has no end.";

    /// <inheritdoc/>
    public override string Remedy => "Order the tiers by upTo, each above the one before; only the last may leave it out.";
}
