using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>The span that was asked for cuts a period of the terms, or holds none.</summary>
public sealed record PeriodsNotWhole : Refusal
{
    internal PeriodsNotWhole(TermsId terms, SettlementSpan span, Period? cut)
    {
        Terms = terms;
        Span = span;
        Cut = cut;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>What was asked for.</summary>
    public SettlementSpan Span { get; }

    /// <summary>The period that it cuts; <see langword="null"/> if it holds none at all.</summary>
    public Period? Cut { get; }

    /// <inheritdoc/>
    public override string Message => Cut is { } cut
        ? $"{Span} holds only a part of {cut}, which is a period of the terms {Terms}."
        : $"The terms {Terms} have no period in {Span}.";

    /// <inheritdoc/>
    public override string Remedy => Cut is { } cut ? $"Ask for {cut}, for several whole periods, or for all." : "Ask for a period from the first day of the terms on, or for all.";
}
