using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What runs on from part to part of the same terms: sums by step and span, what was repaid, what is held back.</summary>
internal sealed class TermsCounters
{
    private readonly Dictionary<(string Step, string What, string Span), decimal> sums = [];
    private readonly Dictionary<(PartnerId Partner, string Span), decimal> paid = [];
    private readonly Dictionary<PartnerId, decimal> profit = [];
    private readonly HashSet<string> once = new(StringComparer.Ordinal);

    /// <summary>Capital paid back so far.</summary>
    public List<Repayment> Repayments { get; } = [];

    /// <summary>What is kept back, oldest first.</summary>
    public List<HeldBack> Held { get; } = [];

    /// <summary>What earlier versions of a preferred return accrued, by step: the step, the day up to which, and how much.</summary>
    public Dictionary<string, (PreferredStep Step, int Until, decimal Accrued)> Accruals { get; } = new(StringComparer.Ordinal);

    /// <summary>What no step took, waiting for the next part.</summary>
    public decimal Remainder { get; set; }

    /// <summary>What all split steps have distributed.</summary>
    public decimal Distributed { get; set; }

    /// <summary>Preferred returns, catch-ups and splits paid to all.</summary>
    public decimal Profit { get; private set; }

    public decimal this[string step, string what, string span]
    {
        get => sums.GetValueOrDefault((step, what, span));
        set => sums[(step, what, span)] = value;
    }

    public decimal ProfitOf(PartnerId partner) => profit.GetValueOrDefault(partner);

    public void AddProfit(PartnerId partner, decimal amount)
    {
        profit[partner] = ProfitOf(partner) + amount;
        Profit += amount;
    }

    public decimal PaidTo(PartnerId partner, string span) => paid.GetValueOrDefault((partner, span));

    /// <summary>Who was paid anything in a span, in ordinal order.</summary>
    public IEnumerable<(PartnerId Partner, decimal Amount)> PaidIn(string span) =>
        paid.Where(entry => string.Equals(entry.Key.Span, span, StringComparison.Ordinal))
            .Select(entry => (entry.Key.Partner, entry.Value))
            .OrderBy(entry => entry.Partner);

    public void AddPaid(PartnerId partner, string span, decimal amount) => paid[(partner, span)] = PaidTo(partner, span) + amount;

    /// <summary>Marks something as done.</summary>
    /// <returns><see langword="false"/> if it was.</returns>
    public bool Mark(string what) => once.Add(what);

    public bool IsMarked(string what) => once.Contains(what);

    public decimal HeldBy(string step) => Held.Where(held => string.Equals(held.Step, step, StringComparison.Ordinal)).Sum(held => held.Amount);
}
