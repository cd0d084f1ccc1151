namespace StrategicAlliance.Trust;

/// <summary>What FIRE may be told.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record FireSettings
{
    /// <summary>The documented defaults.</summary>
    public static FireSettings Default { get; } = new();

    /// <summary>How slowly ratings fade, λ: after so long they weigh 1/e.</summary>
    /// <value>Above 0. The default is -5/ln 0.5, about 7.21: a rating five units old weighs one half (Huynh et al. 2006).</value>
    public double Lambda { get; init => field = Checked.AboveZero(value, nameof(Lambda)); } = -5 / Math.Log(0.5);

    /// <summary>How fast reliability grows with ratings, γ.</summary>
    /// <value>Above 0. The default is -ln 0.5, about 0.693: one fresh rating gives one half (Huynh et al. 2006).</value>
    public double Gamma { get; init => field = Checked.AboveZero(value, nameof(Gamma)); } = -Math.Log(0.5);
}
