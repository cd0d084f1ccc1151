using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>How far two profiles of competing values lie apart, and where most.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CompetingValuesGapFigures
{
    internal CompetingValuesGapFigures(ValueList<string> quadrants, ValueList<double> differences)
    {
        Quadrants = quadrants;
        Differences = differences;
        Euclidean = Math.Sqrt(differences.Sum(difference => difference * difference));
        ReallocatedPoints = differences.Sum(Math.Abs) / 2;
        MaxGap = differences.Max(Math.Abs);
        MaxGapQuadrant = quadrants.Zip(differences).First(gap => Math.Abs(gap.Second).Equals(MaxGap)).First;
    }

    /// <summary>The quadrants compared.</summary>
    public ValueList<string> Quadrants { get; }

    /// <summary>Points of A less points of B, in the order of <see cref="Quadrants"/>.</summary>
    public ValueList<double> Differences { get; }

    /// <summary>The Euclidean gap, in points.</summary>
    public double Euclidean { get; }

    /// <summary>The quadrant of the largest gap; the first in order if several share it.</summary>
    public string MaxGapQuadrant { get; }

    /// <summary>The largest gap, in points, without sign.</summary>
    public double MaxGap { get; }

    /// <summary>The points that one organization would have to move to become like the other.</summary>
    public double ReallocatedPoints { get; }
}
