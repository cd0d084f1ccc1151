using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>An allocation is not the nucleolus, or the prenucleolus, it was said to be: at some level of excess the coalitions are not balanced.</summary>
public sealed record NotTheNucleolus : Refusal
{
    private const int Shown = 6;

    internal NotTheNucleolus(Players players, double excess, ValueList<Coalition> coalitions, ValueList<long> direction)
    {
        Players = players;
        Excess = excess;
        Coalitions = coalitions;
        Direction = direction;
    }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The excess of the level that fails.</summary>
    public double Excess { get; }

    /// <summary>The coalitions that no positive weights balance: those that mattered at the levels above, then all that this level adds.</summary>
    public ValueList<Coalition> Coalitions { get; }

    /// <summary>A better way: payoffs moved a little in this direction (whole parts, in the order of the players, which sum to 0) leave none of the coalitions worse off
    /// and at least one better.</summary>
    public ValueList<long> Direction { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(
        CultureInfo.InvariantCulture,
        $"The coalitions with an excess of at least {Excess} are not balanced ({string.Join("; ", Coalitions.Take(Shown).Select(Players.NamesOf))}{(Coalitions.Count > Shown ? $" and {Coalitions.Count - Shown} more" : "")}): payoffs moved by {string.Join(", ", Direction.Zip(Players, (part, name) => (part, name)).Where(move => move.part != 0).Select(move => string.Create(CultureInfo.InvariantCulture, $"{move.part:+0;-0} for {move.name}")))} leave none of them worse off and one better.");

    /// <inheritdoc/>
    public override string Remedy => "Solve the game anew, or move payoffs in the direction named.";
}
