namespace StrategicAlliance.Games;

/// <summary>Users of one facility who all need the same length of it, e.g. aircraft of one type and the runway they need.</summary>
/// <remarks>What is stated is checked by <see cref="AirportGame.Of"/>.</remarks>
public sealed record AirportType
{
    /// <summary>A type of users.</summary>
    /// <param name="name">The name of the type.</param>
    /// <param name="units">How many users (aircraft, landings) there are; at least 1.</param>
    /// <param name="cost">What a facility costs that is just large enough for the type; not negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public AirportType(string name, long units, double cost)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Units = units;
        Cost = cost;
    }

    /// <summary>The name of the type.</summary>
    public string Name { get; }

    /// <summary>How many users there are.</summary>
    public long Units { get; }

    /// <summary>What a facility costs that is just large enough.</summary>
    public double Cost { get; }
}
