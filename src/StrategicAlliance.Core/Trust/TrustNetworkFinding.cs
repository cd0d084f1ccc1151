using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What follows from a trust network for one who asks about something.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TrustNetworkFinding
{
    internal TrustNetworkFinding(ValueList<TrustPath> paths, Opinion? derived, string explanation)
    {
        Paths = paths;
        Derived = derived;
        Explanation = explanation;
    }

    /// <summary>The ways through it, by the names on them; at most <see cref="TrustNetwork.MostPaths"/>.</summary>
    public ValueList<TrustPath> Paths { get; }

    /// <summary>The derived opinion.</summary>
    /// <value><see langword="null"/> where none can be derived; <see cref="Explanation"/> says why.</value>
    public Opinion? Derived { get; }

    /// <summary>How it was derived, or why not.</summary>
    public string Explanation { get; }
}
