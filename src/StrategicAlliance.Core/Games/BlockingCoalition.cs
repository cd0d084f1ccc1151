using System.Globalization;

namespace StrategicAlliance.Games;

/// <summary>A coalition that would do better alone than under an allocation.</summary>
public sealed record BlockingCoalition
{
    internal BlockingCoalition(Players players, Coalition coalition, double worth, double receives)
    {
        Coalition = coalition;
        Names = players.NamesOf(coalition);
        Worth = worth;
        Receives = receives;
    }

    /// <summary>The coalition.</summary>
    public Coalition Coalition { get; }

    /// <summary>Its players' names in ordinal order, joined by commas.</summary>
    public string Names { get; }

    /// <summary>What it would earn alone; of a cost game, what it would pay alone.</summary>
    public double Worth { get; }

    /// <summary>What its members get together under the allocation; of a cost game, what they pay.</summary>
    public double Receives { get; }

    /// <summary>How much better off it would be alone; above 0.</summary>
    public double Gain => Math.Abs(Worth - Receives);

    /// <summary>Who would gain how much.</summary>
    /// <returns>For people.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Names}: {Receives} here, {Worth} alone");
}
