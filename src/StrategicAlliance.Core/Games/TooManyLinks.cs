using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A communication graph has too many links for a rule that looks at every set of them.</summary>
public sealed record TooManyLinks : Refusal
{
    internal TooManyLinks(int links, int most)
    {
        Links = links;
        Most = most;
    }

    /// <summary>How many links there are.</summary>
    public int Links { get; }

    /// <summary>How many there may be.</summary>
    public int Most { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The graph has {Links} links; every set of them is valued up to {Most}.");

    /// <inheritdoc/>
    public override string Remedy => "Use the Myerson value, which looks at sets of players.";
}
