using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>An amount is to be divided by equity and what partners hold is not known.</summary>
public sealed record EquityNotKnown : Refusal
{
    internal EquityNotKnown(ValueList<PartnerId> partners, DateOnly day)
    {
        Partners = partners;
        Day = day;
    }

    /// <summary>Whose holding is not known.</summary>
    public ValueList<PartnerId> Partners { get; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"What {string.Join(", ", Partners)} holds of the joint entity on {Day:yyyy-MM-dd} is not known.");

    /// <inheritdoc/>
    public override string Remedy => "Record the equity with partnerJoined or equityChanged; one who holds nothing has equity 0.";
}
