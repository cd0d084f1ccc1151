using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>An amount is to be divided by contributions and none of the participants has one that states an amount or units.</summary>
public sealed record NoContributionValued : Refusal
{
    internal NoContributionValued(ValueList<PartnerId> participants, DateOnly day)
    {
        Participants = participants;
        Day = day;
    }

    /// <summary>Who takes part.</summary>
    public ValueList<PartnerId> Participants { get; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"No contribution of {string.Join(", ", Participants)} by {Day:yyyy-MM-dd} states an amount or units.");

    /// <inheritdoc/>
    public override string Remedy => "Record contributionMade with an amount or units.";
}
