using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How many levels a message passes in a hierarchy, and how much of it arrives.</summary>
/// <remarks>
/// <para>n people under a span of s need ceil(log_s n) levels; what survives of a message is q^levels when each level passes on the share q. Fewer levels
/// with a wider span lose less on the way. Levels and survival are this library's definition after Williamson (1967), who lets control be lost by the same
/// factor on every level.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record ReportingPath
{
    private ReportingPath(int levels, decimal passedOn)
    {
        Levels = levels;
        PassedOn = passedOn;
    }

    /// <summary>Where the loss by levels is published.</summary>
    public static Citation Citation { get; } = new("Williamson", 1967, "Hierarchical control and optimum firm size, J Polit Econ 75:123-138 (as a definition of this library)");

    /// <summary>How many levels a message passes.</summary>
    public int Levels { get; }

    /// <summary>The share that each level passes on, from 0 to 1.</summary>
    public decimal PassedOn { get; }

    /// <summary>The share that arrives, from 0 to 1.</summary>
    public double Survival => Math.Pow((double)PassedOn, Levels);

    /// <summary>The path through a hierarchy.</summary>
    /// <param name="staff">How many people it has. 1 or more.</param>
    /// <param name="span">How many report to one. 2 or more.</param>
    /// <param name="passedOn">The share of a message that each level passes on. From 0 to 1.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static ReportingPath Of(int staff, int span, decimal passedOn)
    {
        Bounds.Count(staff, 1);
        Bounds.Count(span, 2);
        var levels = 0;

        // In whole numbers: a logarithm of 1000 to the base 10 may come out above 3.
        for (long reached = 1; reached < staff; reached *= span)
        {
            levels++;
        }

        return new ReportingPath(levels, Bounds.Share(passedOn));
    }
}
