using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A player, or a coalition that must not be, would be better off alone.</summary>
public sealed record CoalitionBelowOwnValue : Refusal
{
    internal CoalitionBelowOwnValue(string coalition, double share, double alone, bool pays)
    {
        Coalition = coalition;
        Share = pays ? 0 - share : share;
        Alone = pays ? 0 - alone : alone;
        Pays = pays;
    }

    /// <summary>The player, or the players by name, joined by commas.</summary>
    public string Coalition { get; }

    /// <summary>What it gets, or pays.</summary>
    public double Share { get; }

    /// <summary>What it has, or costs, alone.</summary>
    public double Alone { get; }

    /// <summary>Whether it is a cost game, where less is better.</summary>
    public bool Pays { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"{Coalition} {(Pays ? "pays" : "gets")} {Share} and would {(Pays ? "pay" : "have")} {Alone} alone.");

    /// <inheritdoc/>
    public override string Remedy => "Give every player at least what it has alone, or ask for the prenucleolus, which does not.";
}
