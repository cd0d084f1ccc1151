using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Trust from dated ratings, the older the lighter, with its reliability: the interaction component of FIRE.</summary>
/// <remarks>Huynh, Jennings &amp; Shadbolt 2006. It takes ratings as honest; weigh reporters first (<see cref="ReporterReliability"/>, <see cref="Travos"/>). Pure; safe to call from any thread.</remarks>
public static class FireTrust
{
    /// <summary>Source: Huynh, Jennings and Shadbolt 2006.</summary>
    public static Citation Citation { get; } = new("Huynh, Jennings & Shadbolt", 2006, "An integrated trust and reputation model for open multi-agent systems, Auton Agents Multi-Agent Syst 13(2):119-154");

    /// <summary>Trust with the documented defaults.</summary>
    /// <param name="ratings">The ratings; may be none.</param>
    /// <returns>Trust and reliability.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is <see langword="null"/>.</exception>
    public static FireFinding Of(ValueList<FireRating> ratings) => Of(ratings, FireSettings.Default);

    /// <summary>Trust.</summary>
    /// <param name="ratings">The ratings; may be none.</param>
    /// <param name="settings">The settings.</param>
    /// <returns>Trust and reliability.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static FireFinding Of(ValueList<FireRating> ratings, FireSettings settings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        ArgumentNullException.ThrowIfNull(settings);
        var weights = ratings.Select(rating => Math.Exp(-rating.Age / settings.Lambda)).ToValueList();
        var sum = weights.Sum();
        var reliability = 1 - Math.Exp(-settings.Gamma * sum);
        if (sum == 0)
        {
            return new(weights, null, reliability, null);
        }

        var trust = ratings.Zip(weights, (rating, weight) => rating.Value * weight).Sum() / sum;
        var spread = ratings.Zip(weights, (rating, weight) => Math.Abs(rating.Value - trust) * weight).Sum() / sum;
        return new(weights, trust, reliability, 1 - (spread / 2));
    }
}
