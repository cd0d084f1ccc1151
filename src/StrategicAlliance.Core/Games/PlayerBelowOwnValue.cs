using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A player would do better alone, which no nucleolus allows.</summary>
public sealed record PlayerBelowOwnValue : Refusal
{
    internal PlayerBelowOwnValue(string player, double share, double alone, bool pays)
    {
        Player = player;
        Share = pays ? 0 - share : share;
        Alone = pays ? 0 - alone : alone;
        Pays = pays;
    }

    /// <summary>The player.</summary>
    public string Player { get; }

    /// <summary>What the player gets, or pays.</summary>
    public double Share { get; }

    /// <summary>What the player has, or costs, alone.</summary>
    public double Alone { get; }

    /// <summary>Whether it is a cost game, where less is better.</summary>
    public bool Pays { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"{Player} {(Pays ? "pays" : "gets")} {Share} and would {(Pays ? "pay" : "have")} {Alone} alone.");

    /// <inheritdoc/>
    public override string Remedy => "Give every player at least what it has alone, or ask for the prenucleolus, which does not.";
}
