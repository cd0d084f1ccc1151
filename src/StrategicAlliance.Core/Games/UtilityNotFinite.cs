using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>What a player would have is not a finite number.</summary>
public sealed record UtilityNotFinite : Refusal
{
    internal UtilityNotFinite(string player, string where, double found)
    {
        Player = player;
        Where = where;
        Found = found;
    }

    /// <summary>The player.</summary>
    public string Player { get; }

    /// <summary>Where it was found: a point, the disagreement, a good.</summary>
    public string Where { get; }

    /// <summary>What was found.</summary>
    public double Found { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"What {Player} would have at {Where} is {Found}, which is no finite number.");

    /// <inheritdoc/>
    public override string Remedy => "Give finite numbers.";
}
