namespace StrategicAlliance.Games;

/// <summary>How far an estimate by sampling has come.</summary>
public sealed record SamplingProgress
{
    internal SamplingProgress(int evaluations, int budget, double largestStandardError)
    {
        Evaluations = evaluations;
        Budget = budget;
        LargestStandardError = largestStandardError;
    }

    /// <summary>How many coalitions have been valued.</summary>
    public int Evaluations { get; }

    /// <summary>How many may be.</summary>
    public int Budget { get; }

    /// <summary>The largest standard error of a player so far; infinite while too little is known to tell.</summary>
    public double LargestStandardError { get; }
}
