using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Terms end before the day from which they hold.</summary>
public sealed record TermsEndBeforeTheyBegin : Refusal
{
    internal TermsEndBeforeTheyBegin(TermsId terms, PartialDate from, PartialDate until)
    {
        Terms = terms;
        From = from;
        Until = until;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>The day from which they would hold.</summary>
    public PartialDate From { get; }

    /// <summary>The last day on which they would hold.</summary>
    public PartialDate Until { get; }

    /// <inheritdoc/>
    public override string Message => $"The terms {Terms} would hold from {From} ($.from) until {Until} ($.until).";

    /// <inheritdoc/>
    public override string Remedy => "Let them end on the day they begin or later.";
}
