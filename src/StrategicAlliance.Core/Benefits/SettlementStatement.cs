using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What terms pay whom for one or more periods, line by line.</summary>
/// <remarks>
/// <para>The <see cref="Totals"/> are the sums of <see cref="Lines"/> and <see cref="Corrections"/>, to the minor unit. What is kept in the pool stands in
/// <see cref="CarriedForward"/>. All amounts are in <see cref="Currency"/> and whole multiples of its smallest unit as the terms round it.</para>
/// <para>Immutable; safe to share between threads. Settling twice gives equal statements.</para>
/// </remarks>
public sealed record SettlementStatement
{
    internal SettlementStatement(TermsId terms, FactId version, SettlementSpan span, Currency currency, int decimals)
    {
        Terms = terms;
        Version = version;
        Span = span;
        Currency = currency;
        Decimals = decimals;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>The fact with the version of the terms in force at the end of the span; each line names its own.</summary>
    public FactId Version { get; }

    /// <summary>What was asked for.</summary>
    public SettlementSpan Span { get; }

    /// <summary>The currency of all amounts.</summary>
    public Currency Currency { get; }

    /// <summary>Decimals of all amounts: those of the rounding of the terms, else those of the currency.</summary>
    public int Decimals { get; }

    /// <summary>The periods that were settled, in order: <c>2026-Q3</c>.</summary>
    public ValueList<Period> Periods { get; internal init; } = [];

    /// <summary>What came in: the common benefits of the pool, refunds deducted.</summary>
    public decimal Gross { get; internal init; }

    /// <summary>What it cost, whoever paid.</summary>
    public decimal Costs { get; internal init; }

    /// <summary>What each partner gets, by id; what it pays is negative. Every party of the agreement is named.</summary>
    public ValueMap<decimal> Totals { get; internal init; } = ValueMap<decimal>.Empty;

    /// <summary>What is kept in the pool at the end, by name: holdbacks by the id of their step, and the <c>remainder</c> that no step took.</summary>
    public ValueMap<decimal> CarriedForward { get; internal init; } = ValueMap<decimal>.Empty;

    /// <summary>What makes up the totals, period by period in the order of the steps.</summary>
    public ValueList<SettlementLine> Lines { get; internal init; } = [];

    /// <summary>What is booked for closed periods since facts about them became known later.</summary>
    public ValueList<SettlementCorrection> Corrections { get; internal init; } = [];
}
