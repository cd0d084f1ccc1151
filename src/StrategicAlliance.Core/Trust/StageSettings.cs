namespace StrategicAlliance.Trust;

/// <summary>From when on trust is said to rest on knowledge, or on identification.</summary>
/// <remarks>Lewicki &amp; Bunker 1996 give the stages and no figures: these are definitions of this library. Immutable; safe to share between threads.</remarks>
public sealed record StageSettings
{
    /// <summary>The documented defaults.</summary>
    public static StageSettings Default { get; } = new();

    /// <summary>The most uncertainty of trust that rests on knowledge.</summary>
    /// <value>From 0 to 1. The default is 0.3: evidence of about five promises.</value>
    public double KnownUncertainty { get; init => field = Checked.Probability(value, nameof(KnownUncertainty)); } = 0.3;

    /// <summary>The least expectation of trust that rests on knowledge.</summary>
    /// <value>From 0 to 1. The default is 0.6.</value>
    public double KnownExpectation { get; init => field = Checked.Probability(value, nameof(KnownExpectation)); } = 0.6;

    /// <summary>The most uncertainty, in goodwill, of trust that rests on identification.</summary>
    /// <value>From 0 to 1. The default is 0.3.</value>
    public double IdentifiedUncertainty { get; init => field = Checked.Probability(value, nameof(IdentifiedUncertainty)); } = 0.3;

    /// <summary>The least expectation, in goodwill, of trust that rests on identification.</summary>
    /// <value>From 0 to 1. The default is 0.85.</value>
    public double IdentifiedExpectation { get; init => field = Checked.Probability(value, nameof(IdentifiedExpectation)); } = 0.85;
}
