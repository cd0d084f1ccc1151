using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>An estate is below 0.</summary>
public sealed record EstateNegative : Refusal
{
    internal EstateNegative(double estate) => Estate = estate;

    /// <summary>What was found.</summary>
    public double Estate { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The estate is {Estate}, below 0.");

    /// <inheritdoc/>
    public override string Remedy => "Give what there is to divide as 0 or more.";
}
