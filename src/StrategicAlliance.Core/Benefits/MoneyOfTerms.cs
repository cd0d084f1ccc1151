using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Turns amounts into the currency of terms, rounded to its unit when they enter, so that all that follows is in whole units.</summary>
internal sealed class MoneyOfTerms(TermsId terms, TermsCalendar calendar)
{
    private readonly Recorded<TermsAgreed> last = calendar.Parts[^1].Version;

    // Entries come in order of their days: most lie in the same part as the one before, under the same version.
    private TermsPart? recent;
    private (TermsAgreed Version, Currency Currency, int Decimals)? under;
    private readonly Dictionary<(Currency Currency, DateOnly Day), decimal?> rates = [];

    /// <summary>The first amount that could not be turned, if there is one.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>An entry: what lies outside the terms moves no money under them, whatever its currency.</summary>
    public decimal OfEntry(Money amount, DateOnly day, FactId because) => InTerms(amount, day, because, isEntry: true);

    /// <summary>A contribution or an advance, which may be older than the terms; the last version's rates turn it then.</summary>
    public decimal OfCapital(Money amount, DateOnly day, FactId because) => InTerms(amount, day, because, isEntry: false);

    // By the latest rate of the version in force that is not after the day.
    private decimal InTerms(Money amount, DateOnly day, FactId because, bool isEntry)
    {
        var part = recent is not null && day >= recent.From && day <= recent.To ? recent : recent = calendar.At(day);
        var version = part?.Version ?? last;
        if (under is null || !ReferenceEquals(under.Value.Version, version.Fact))
        {
            rates.Clear();
            under = (version.Fact, version.Fact.Currency!.Value, version.Fact.Rounding?.Decimals ?? version.Fact.Currency!.Value.Exponent);
        }

        var (_, currency, decimals) = under.Value;
        var value = amount.Value;
        if (amount.Currency != currency)
        {
            if (!rates.TryGetValue((amount.Currency, day), out var found))
            {
                rates.Add((amount.Currency, day), found = RateOf(amount.Currency, version.Fact, day));
            }

            if (found is not { } rate)
            {
                Refusal ??= isEntry && part is null ? null : new NoRateForCurrency(terms, because, amount.Currency, currency, day);
                return 0;
            }

            value *= rate;
        }

        return value.Scale > decimals ? decimal.Round(value, decimals, MidpointRounding.AwayFromZero) : value;
    }

    private static decimal? RateOf(Currency currency, TermsAgreed version, DateOnly day)
    {
        TermRate? best = null;
        foreach (var rate in version.Rates ?? [])
        {
            if (rate.Currency == currency && rate.Day.FirstDay <= day && (best is null || rate.Day >= best.Day))
            {
                best = rate;
            }
        }

        return best?.Rate;
    }
}
