using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How far somebody may trust a partner on a day, in each aspect and overall, with what it rests on.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TrustFinding
{
    /// <summary>An answer.</summary>
    /// <param name="query">The question.</param>
    /// <param name="model">The name of the model.</param>
    /// <param name="overall">All evidence together.</param>
    /// <param name="aspects">One for each aspect that was asked for.</param>
    /// <exception cref="ArgumentException">An argument is missing or the name is blank.</exception>
    public TrustFinding(TrustQuery query, string model, AspectTrust overall, ValueList<AspectTrust> aspects)
    {
        Query = Bounds.Given(query);
        Model = Bounds.Written(model);
        Overall = Bounds.Given(overall);
        Aspects = Bounds.Given(aspects);
    }

    /// <summary>The question.</summary>
    public TrustQuery Query { get; }

    /// <summary>The name of the model.</summary>
    public string Model { get; }

    /// <summary>All evidence together, that of no stated aspect included.</summary>
    public AspectTrust Overall { get; }

    /// <summary>One for each aspect that was asked for, also where nothing is known.</summary>
    public ValueList<AspectTrust> Aspects { get; }

    /// <summary>What should be known beside the figures: reporters whose word could not be checked, for one.</summary>
    public ValueList<string> Notes { get; init => field = Bounds.Given(value); } = [];

    /// <summary>The reporters whose word was weighed, by id.</summary>
    public ValueList<ReporterReliability> Reporters { get; init => field = Bounds.Given(value); } = [];

    /// <summary>Where the base rate comes from; <see langword="null"/> if the model does not say.</summary>
    internal string? BaseRateTold { get; init; }

    /// <summary>Whether there is any evidence.</summary>
    public bool IsKnown => Overall.IsKnown;

    /// <summary>The opinion that the partner can be trusted in every aspect asked for: their product, because a competent cheat is not half trustworthy.</summary>
    /// <value>Vacuous if no aspect was asked for.</value>
    public Opinion InEveryAspect => Aspects.Count == 0 ? Opinion.Vacuous(Overall.Opinion.BaseRate) : Aspects.Select(each => each.Opinion).Aggregate(OpinionLogic.Multiply);

    /// <summary>The trust in one aspect.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <returns>The trust, or <see langword="null"/> if it was not asked for.</returns>
    public AspectTrust? In(TrustAspect aspect) => Aspects.FirstOrDefault(each => each.Aspect == aspect);

    /// <summary>How the score comes about, fact by fact, down to the sum.</summary>
    /// <returns>A line for every fact and one for the sum; the same in every culture.</returns>
    public ValueList<string> Explain()
    {
        var lines = Overall.Contributions.Select(each => string.Create(
            CultureInfo.InvariantCulture,
            $"{each.Fact} {each.Evidence.On:yyyy-MM-dd} {each.Evidence.Source.ToName()}, seen by {each.Evidence.By}: weight {each.RawWeight:0.####}, after decay {each.AfterDecay:0.############}, r {each.Positive:0.############}, s {each.Negative:0.############}, without it {each.ExpectationWithout?.ToString("0.####", CultureInfo.InvariantCulture) ?? "not known"}"));
        var sum = string.Create(
            CultureInfo.InvariantCulture,
            $"sum: r {Overall.Positive:0.############}, s {Overall.Negative:0.############}, base rate {Overall.Opinion.BaseRate:0.####}, expectation {Overall.Expectation.Figure?.ToString("0.####", CultureInfo.InvariantCulture) ?? "not known"}");
        return lines.Append(sum).ToValueList();
    }
}
