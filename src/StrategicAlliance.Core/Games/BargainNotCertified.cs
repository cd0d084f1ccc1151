using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The search for a bargain ended without a proof that there is none better.</summary>
public sealed record BargainNotCertified : Refusal
{
    internal BargainNotCertified(double gap) => Gap = gap;

    /// <summary>By how much a better one could not be ruled out, as a part of the whole.</summary>
    public double Gap { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The search for the best bargain ended without proof: {Gap} of the whole could not be ruled out.");

    /// <inheritdoc/>
    public override string Remedy => "Give the points in numbers of similar size, and leave out points that are all but equal.";
}
