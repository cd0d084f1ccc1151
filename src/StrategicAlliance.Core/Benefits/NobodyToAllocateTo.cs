using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>An amount is to be divided and nobody takes part.</summary>
public sealed record NobodyToAllocateTo : Refusal
{
    internal NobodyToAllocateTo(Money total, DateOnly day)
    {
        Total = total;
        Day = day;
    }

    /// <summary>The amount.</summary>
    public Money Total { get; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"Nobody takes part on {Day:yyyy-MM-dd} among whom {Total} could be divided.");

    /// <inheritdoc/>
    public override string Remedy => "Name the participants, or record who joined.";
}
