using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What can be seen to be wrong with terms when they are agreed, from the terms alone. What only a settlement can know is refused there.</summary>
/// <remarks>Terms may leave out most members; what they state must be possible. The first fault in the order of the members is told.</remarks>
internal sealed partial class TermsCheck
{
    private readonly TermsId id;
    private Refusal? found;

    private TermsCheck(TermsId id) => this.id = id;

    /// <summary>The first fault of terms.</summary>
    public static Refusal? Of(TermsAgreed terms)
    {
        if (terms.Until is { } until && until.LastDay < terms.From.FirstDay)
        {
            return new TermsEndBeforeTheyBegin(terms.Terms, terms.From, until);
        }

        var check = new TermsCheck(terms.Terms);
        check.Rounding(terms.Rounding);
        check.Rates(terms);
        var steps = terms.Steps ?? [];
        for (var i = 0; i < steps.Count && check.found is null; i++)
        {
            var at = At("$.steps", i);
            check.Names(steps, i, at);
            check.Step(steps[i], at);
        }

        return check.found;
    }

    /// <summary>The version among others with which terms would hold on the same day: one that begins on the same day, or one that states its last day and begins before it is over.</summary>
    public static Refusal? Overlap(TermsAgreed terms, ValueList<Recorded<TermsAgreed>> others)
    {
        foreach (var (id, other) in others.Select(other => (other.Id, other.Fact)))
        {
            var (first, second) = other.From <= terms.From ? (other, terms) : (terms, other);
            if (first.From.FirstDay == second.From.FirstDay || first.Until?.LastDay >= second.From.FirstDay)
            {
                return new TermsVersionsOverlap(terms.Terms, terms.From, terms.Until, id, other.From, other.Until);
            }
        }

        return null;
    }

    /// <summary>The path of an item of a list.</summary>
    public static string At(string list, int index) => FormattableString.Invariant($"{list}[{index}]");

    private void Rounding(TermRounding? rounding)
    {
        if (rounding?.Decimals is > ScaledDecimal.MostDecimals and var decimals)
        {
            found ??= new TermsDecimalsImpossible(id, "$.rounding.decimals", decimals, ScaledDecimal.MostDecimals);
        }

        if (rounding?.Remainder is { } remainder && !Identifier.IsValid(remainder))
        {
            found ??= new TermsRuleUnknown(id, "$.rounding.remainder", remainder, "largestRemainder, largestShare or the id of a party");
        }
    }

    private void Rates(TermsAgreed terms)
    {
        var seen = new HashSet<(Currency, PartialDate)>();
        var rates = terms.Rates ?? [];
        for (var i = 0; i < rates.Count; i++)
        {
            if (rates[i].Currency == terms.Currency || !seen.Add((rates[i].Currency, rates[i].Day)))
            {
                found ??= new TermsExchangeRateStatedTwice(id, At("$.rates", i), rates[i].Currency, rates[i].Day);
            }
        }
    }

    private void Names(ValueList<TermStep> steps, int index, string at)
    {
        for (var earlier = 0; steps[index].Id is { } name && earlier < index; earlier++)
        {
            if (steps[earlier].Id == name)
            {
                found ??= new TermsStepNamedTwice(id, at + ".id", name, At("$.steps", earlier));
            }
        }
    }

    private void Known(string? name, string at, IReadOnlyList<string> known)
    {
        if (name is not null && !known.Contains(name, StringComparer.Ordinal))
        {
            found ??= new TermsRuleUnknown(id, at, name, "one of " + string.Join(", ", known));
        }
    }

    private void Party(string name, string at)
    {
        if (!Identifier.IsValid(name))
        {
            found ??= new TermsRuleUnknown(id, at, name, "the id of a party");
        }
    }

    private void Needs(bool isMet, TermStep step, string at, string needs)
    {
        if (!isMet)
        {
            found ??= new TermsStepIncomplete(id, at, step.Kind, needs);
        }
    }

    private void Fraction(decimal? rate, string at) => Within(rate, 0, at);

    private void Within(decimal? rate, decimal least, string at)
    {
        if (rate < least || rate > 1)
        {
            found ??= new TermsRateOutOfRange(id, at, rate.Value, least, 1);
        }
    }

    private void NotNegative(decimal? number, string at)
    {
        if (number < 0)
        {
            found ??= new TermsNumberNegative(id, at, number.Value);
        }
    }
}
