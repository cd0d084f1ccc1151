using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A step has money to divide, but nobody has a weight in it.</summary>
public sealed record NothingToWeighBy : Refusal
{
    internal NothingToWeighBy(TermsId terms, string step, string rule, DateOnly day)
    {
        Terms = terms;
        Step = step;
        WeighedBy = rule;
        Day = day;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>The id of the step.</summary>
    public string Step { get; }

    /// <summary>By what it divides, e.g. <c>equity</c>.</summary>
    public string WeighedBy { get; }

    /// <summary>The day on which nobody had a weight.</summary>
    public DateOnly Day { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"The step {Step} of the terms {Terms} divides by {WeighedBy}, and on {Day:yyyy-MM-dd} no party has any.");

    /// <inheritdoc/>
    public override string Remedy => $"Record the {WeighedBy} of the parties, or agree weights.";
}
