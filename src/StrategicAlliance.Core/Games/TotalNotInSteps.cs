using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A total is no whole number of steps of at most 28 digits.</summary>
public sealed record TotalNotInSteps : Refusal
{
    internal TotalNotInSteps(decimal total, decimal step)
    {
        Total = total;
        Step = step;
    }

    /// <summary>The total.</summary>
    public decimal Total { get; }

    /// <summary>The step.</summary>
    public decimal Step { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The total of {Total} is no whole number of steps of {Step} that can be written with 28 digits.");

    /// <inheritdoc/>
    public override string Remedy => "Round the total to the step first, or give another step.";
}
