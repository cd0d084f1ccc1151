using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Trust was passed on so many times and still moved.</summary>
public sealed record TrustNeverSettles : Refusal
{
    internal TrustNeverSettles(double alpha, int steps, double residual)
    {
        Alpha = alpha;
        Steps = steps;
        Residual = residual;
    }

    /// <summary>The share of pre-trust.</summary>
    public double Alpha { get; }

    /// <summary>How many steps were taken.</summary>
    public int Steps { get; }

    /// <summary>How much trust still moved in the last one.</summary>
    public double Residual { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"After {Steps} steps with alpha {Alpha} trust still moved by {Residual:G3} in a step.");

    /// <inheritdoc/>
    public override string Remedy => Alpha == 0
        ? "Choose an alpha above 0: without it trust swings for ever in a periodic network, such as two partners that trust only each other."
        : "Allow more steps, or a larger alpha or tolerance.";
}
