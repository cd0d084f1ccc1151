namespace StrategicAlliance.Games;

/// <summary>A pipe of a network, from one place to another.</summary>
/// <remarks>What is stated is checked by <see cref="FlowGame.Of"/>.</remarks>
public sealed record FlowEdge
{
    /// <summary>A pipe that everybody may use.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="capacity">How much it carries; not negative.</param>
    /// <exception cref="ArgumentNullException">A place is <see langword="null"/>.</exception>
    public FlowEdge(string from, string to, double capacity)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        From = from;
        To = to;
        Capacity = capacity;
    }

    /// <summary>A pipe that only coalitions with its owner may use.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="capacity">How much it carries; not negative.</param>
    /// <param name="owner">The player who owns it.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public FlowEdge(string from, string to, double capacity, string owner)
        : this(from, to, capacity)
    {
        ArgumentNullException.ThrowIfNull(owner);
        Owner = owner;
    }

    /// <summary>Where it begins.</summary>
    public string From { get; }

    /// <summary>Where it ends.</summary>
    public string To { get; }

    /// <summary>How much it carries.</summary>
    public double Capacity { get; }

    /// <summary>The player who owns it; <see langword="null"/> if it is public.</summary>
    public string? Owner { get; }
}
