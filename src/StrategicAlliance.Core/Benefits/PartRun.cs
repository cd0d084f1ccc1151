using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>One part of a period while its steps run.</summary>
internal sealed class PartRun
{
    private readonly TermsPart? next;
    private readonly List<SettlementLine> lines = [];

    public PartRun(TermsRun whole, TermsPart part, TermsPart? next)
    {
        Whole = whole;
        Part = part;
        this.next = next;
        var entries = part.IsRunOff ? ReadOnlyMemory<PoolEntry>.Empty : whole.EntriesOf(part.Version.Fact.Pool).Between(part.From, part.To);
        Entries = entries;
        Because = new(() => ListOf(entries));
        Flow = new(part.To.DayNumber);
        Splits = (whole.Counters.Distributed, 0, 0);
        Parties = [.. (whole.View.Agreements.Find(part.Version.Fact.Agreement)?.Parties ?? []).Distinct().Order()];
    }

    public TermsRun Whole { get; }

    public TermsPart Part { get; }

    public ReadOnlyMemory<PoolEntry> Entries { get; }

    /// <summary>The entries as facts.</summary>
    public FactBasis Because { get; }

    /// <summary>The parties of the agreement, in ordinal order.</summary>
    public PartnerId[] Parties { get; }

    public Flow Flow { get; }

    /// <summary>What the split steps of this part have taken, and where the band of the next of them begins.</summary>
    public (decimal Before, decimal Taken, decimal Low) Splits { get; set; }

    public TermsCounters Counters => Whole.Counters;

    public IReadOnlyList<SettlementLine> Lines => lines;

    public decimal Costs { get; set; }

    public TermsId Terms => Part.Version.Fact.Terms;

    /// <summary>The first rule that stands in the way.</summary>
    public Refusal? Refusal { get; set; }

    public decimal Round(decimal amount) => decimal.Round(amount, Part.Decimals, MidpointRounding.AwayFromZero);

    /// <summary>The name of the span of which this part is a part.</summary>
    public string SpanOf(TermSpan span) => span switch
    {
        TermSpan.Period => Part.Period.ToString(),
        TermSpan.Year => FormattableString.Invariant($"year {Part.To.Year:0000}"),
        _ => "ever",
    };

    /// <summary>Whether a span ends with this part, so that what is owed at least in it falls due; the end of the terms ends them all. Over all periods that is the end of the terms; at once if they state none.</summary>
    public bool Ends(TermSpan span) => span switch
    {
        TermSpan.Period => next is null || next.IsRunOff || next.Period != Part.Period,
        TermSpan.Year => next is null || next.IsRunOff || next.To.Year != Part.To.Year,
        _ => Whole.IsOpenEnded || (Part.Version.Fact.Until?.LastDay == Part.To && (next is null || next.IsRunOff)),
    };

    /// <summary>Whether a span counts: something came in or was spent in it, or it is over and the pool was in use before.</summary>
    public bool Counts(TermSpan span) =>
        !Part.IsRunOff && (Counters.IsMarked("entries " + SpanOf(span)) || (Counters.IsMarked("entries") && Part.To <= Whole.View.Day));

    /// <summary>Writes a line; none for nothing.</summary>
    public void Pay(string kind, string name, PartnerId partner, decimal amount, decimal basis, FactBasis because, string note)
    {
        if (amount == 0)
        {
            return;
        }

        lines.Add(new(Part.Period, Part.Version.Id, kind, name, partner, amount, basis, because, note));
        if (kind != "costs")
        {
            Counters.AddPaid(partner, SpanOf(TermSpan.Period), amount);
            Counters.AddPaid(partner, SpanOf(TermSpan.Year), amount);
            Counters.AddPaid(partner, SpanOf(TermSpan.Ever), amount);
        }
    }

    private static ValueList<FactId> ListOf(ReadOnlyMemory<PoolEntry> entries)
    {
        var span = entries.Span;
        var ids = new FactId[span.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = span[i].Because;
        }

        return new(ids);
    }
}
