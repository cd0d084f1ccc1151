using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>An amount for every player by its name: weights, benefits.</summary>
internal static class Amounts
{
    public static ValueMap<double> Finite(ValueMap<double> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Values.All(double.IsFinite) ? amounts : throw new ArgumentException("Every amount must be a finite number.", nameof(amounts));
    }

    /// <summary>The amounts in the order of the players; nobody may be missing, and no stranger there.</summary>
    public static Outcome<double[]> InOrder(ValueMap<double> amounts, Players players)
    {
        if (amounts.Keys.FirstOrDefault(name => players.IndexOf(name) < 0) is { } stranger)
        {
            return new UnknownPlayer(stranger);
        }

        return players.FirstOrDefault(player => !amounts.ContainsKey(player)) is { } missing
            ? new PlayerNotRated(missing)
            : players.Select(player => amounts[player]).ToArray();
    }
}
