namespace StrategicAlliance.Games;

/// <summary>Which excesses a nucleolus makes small, and within which payoffs.</summary>
internal sealed class ExcessRule
{
    /// <summary>How much of a level's excess each coalition bears, at the index of its bits; 0 makes its value a floor; <see langword="null"/> for 1 each.</summary>
    public double[]? Weights { get; init; }

    /// <summary>Whether no player may get less than alone.</summary>
    public bool Floors { get; init; }

    /// <summary>The coalitions that get exactly their value.</summary>
    public IReadOnlyList<int> Fixed { get; init; } = [];
}
