namespace StrategicAlliance.Games;

/// <summary>A job that waits before one machine, owned by one player.</summary>
/// <remarks>What is stated is checked by <see cref="SequencingProblem.Of"/>.</remarks>
public sealed record Job
{
    /// <summary>A job.</summary>
    /// <param name="player">Whose job it is.</param>
    /// <param name="processing">How long it takes; not negative.</param>
    /// <param name="unitCost">What the player loses for every unit of time until it is done; not negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="player"/> is <see langword="null"/>.</exception>
    public Job(string player, double processing, double unitCost)
    {
        ArgumentNullException.ThrowIfNull(player);
        Player = player;
        Processing = processing;
        UnitCost = unitCost;
    }

    /// <summary>Whose job it is.</summary>
    public string Player { get; }

    /// <summary>How long it takes.</summary>
    public double Processing { get; }

    /// <summary>What the player loses for every unit of time until it is done.</summary>
    public double UnitCost { get; }
}
