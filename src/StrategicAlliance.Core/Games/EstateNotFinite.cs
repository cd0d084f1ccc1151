using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>An estate is not a finite number.</summary>
public sealed record EstateNotFinite : Refusal
{
    internal EstateNotFinite(double estate) => Estate = estate;

    /// <summary>What was found.</summary>
    public double Estate { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The estate is {Estate}, which is no finite number.");

    /// <inheritdoc/>
    public override string Remedy => "Give what there is to divide as a finite number.";
}
