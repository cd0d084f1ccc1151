namespace StrategicAlliance.Performance;

/// <summary>Kendall's coefficient of concordance of several rankings.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record KendallWFigures
{
    internal KendallWFigures(int judges, int things, double? sumSquares, double? w)
    {
        Judges = judges;
        Things = things;
        SumSquares = sumSquares;
        W = w;
    }

    /// <summary>How many judges there are: m.</summary>
    public int Judges { get; }

    /// <summary>How many things each of them ranked: n.</summary>
    public int Things { get; }

    /// <summary>s, the sum over things of the squared distance of their rank sum from the mean; <see langword="null"/> with fewer than two judges or things.</summary>
    public double? SumSquares { get; }

    /// <summary>W, from 0 (no agreement) to 1 (all rank alike), corrected for ties.</summary>
    /// <value><see langword="null"/> with fewer than two judges or things, or when every judge ties all things: that is no ranking.</value>
    public double? W { get; }

    /// <summary>m (n - 1) W; <see langword="null"/> without W.</summary>
    public double? ChiSquare => Judges * (Things - 1) * W;

    /// <summary>n - 1; <see langword="null"/> with fewer than two things.</summary>
    public int? DegreesOfFreedom => Things < 2 ? null : Things - 1;
}
