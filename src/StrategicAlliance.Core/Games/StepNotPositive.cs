using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The step in which a total is to be divided is not above 0.</summary>
public sealed record StepNotPositive : Refusal
{
    internal StepNotPositive(decimal step) => Step = step;

    /// <summary>What was found.</summary>
    public decimal Step { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The step is {Step}, not above 0.");

    /// <inheritdoc/>
    public override string Remedy => "Give the smallest unit that can be paid, such as 0.01.";
}
