namespace StrategicAlliance.Games;

/// <summary>A possible link between two places of a network, usable both ways.</summary>
/// <remarks>What is stated is checked by <see cref="SpanningTreeProblem.Of"/>.</remarks>
public sealed record NetworkLink
{
    /// <summary>A link.</summary>
    /// <param name="a">One end: a player or the source.</param>
    /// <param name="b">The other end.</param>
    /// <param name="cost">What it costs to build; not negative.</param>
    /// <exception cref="ArgumentNullException">An end is <see langword="null"/>.</exception>
    public NetworkLink(string a, string b, double cost)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        A = a;
        B = b;
        Cost = cost;
    }

    /// <summary>One end.</summary>
    public string A { get; }

    /// <summary>The other end.</summary>
    public string B { get; }

    /// <summary>What it costs to build.</summary>
    public double Cost { get; }
}
