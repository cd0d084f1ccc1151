using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What a reporter says of a partner, and what came of it when the reporter said about the same before.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TravosReport
{
    /// <summary>A report.</summary>
    /// <param name="reporter">Who reports.</param>
    /// <param name="said">Good and bad dealings, as the reporter says.</param>
    /// <param name="observed">The good and bad dealings that one had oneself after earlier reports of this reporter whose expectation lay in the same bin.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public TravosReport(string reporter, Evidence said, Evidence observed)
    {
        Reporter = Bounds.Written(reporter);
        Said = said;
        Observed = observed;
    }

    /// <summary>Who reports.</summary>
    public string Reporter { get; }

    /// <summary>Good and bad dealings, as the reporter says.</summary>
    public Evidence Said { get; }

    /// <summary>The good and bad dealings after earlier reports like this one.</summary>
    public Evidence Observed { get; }
}
