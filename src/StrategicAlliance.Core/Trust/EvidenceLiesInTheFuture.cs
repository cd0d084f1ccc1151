using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Evidence is dated after the day on which it is kept.</summary>
public sealed record EvidenceLiesInTheFuture : Refusal
{
    internal EvidenceLiesInTheFuture(FactId fact, DateOnly on, DateOnly day)
    {
        Fact = fact;
        On = on;
        Day = day;
    }

    /// <summary>The fact.</summary>
    public FactId Fact { get; }

    /// <summary>The day of the evidence.</summary>
    public DateOnly On { get; }

    /// <summary>The day on which it is kept.</summary>
    public DateOnly Day { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"{Fact} is dated {On:yyyy-MM-dd}, after {Day:yyyy-MM-dd}.");

    /// <inheritdoc/>
    public override string Remedy => "Correct the day, or ask as of a later one.";
}
