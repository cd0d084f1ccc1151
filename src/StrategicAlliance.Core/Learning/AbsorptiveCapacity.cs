using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Absorptive capacity in its four dimensions: what a firm could use of outside knowledge, and what it does use.</summary>
/// <remarks>
/// <para>Potential capacity is to acquire and to assimilate, realized capacity is to transform and to exploit; their ratio is the efficiency. Zahra &amp;
/// George (2002). That each half is the mean of its two dimensions is this library's convention.</para>
/// <para>Realized above potential contradicts the construct: one cannot use what one did not take in. It is reported, never clamped.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record AbsorptiveCapacity
{
    // Fractions such as 2/3 are rounded in their 28th digit; a difference of that size is none.
    private const decimal Rounding = 0.000000000001m;

    private AbsorptiveCapacity(decimal acquisition, decimal assimilation, decimal transformation, decimal exploitation)
    {
        Acquisition = acquisition;
        Assimilation = assimilation;
        Transformation = transformation;
        Exploitation = exploitation;
    }

    /// <summary>Where the four dimensions and the efficiency are published.</summary>
    public static Citation Citation { get; } = new(
        "Zahra & George",
        2002,
        "Absorptive capacity: a review, reconceptualization, and extension, Acad Manage Rev 27:185-203");

    /// <summary>How well outside knowledge is identified and acquired, from 0 to 1.</summary>
    public decimal Acquisition { get; }

    /// <summary>How well it is understood, from 0 to 1.</summary>
    public decimal Assimilation { get; }

    /// <summary>How well it is joined with what the firm knew before, from 0 to 1.</summary>
    public decimal Transformation { get; }

    /// <summary>How well it is put to use, from 0 to 1.</summary>
    public decimal Exploitation { get; }

    /// <summary>Potential capacity: the mean of acquisition and assimilation, from 0 to 1.</summary>
    public decimal Potential => (Acquisition + Assimilation) / 2;

    /// <summary>Realized capacity: the mean of transformation and exploitation, from 0 to 1.</summary>
    public decimal Realized => (Transformation + Exploitation) / 2;

    /// <summary>What is possible and not realized; below 0 when the figures contradict the construct.</summary>
    public decimal Gap => Potential - Realized;

    /// <summary>Whether realized capacity is above potential, which contradicts the construct.</summary>
    public bool IsInconsistent => Gap < -Rounding;

    /// <summary>Realized over potential, from 0 to 1.</summary>
    /// <value><see langword="null"/> when potential is 0 or the figures contradict the construct: then it is not defined.</value>
    public decimal? Efficiency => IsInconsistent || Potential == 0 ? null : Math.Min(Realized, Potential) / Potential;

    /// <summary>The capacity of four dimensions.</summary>
    /// <param name="acquisition">How well outside knowledge is acquired. From 0 to 1.</param>
    /// <param name="assimilation">How well it is understood. From 0 to 1.</param>
    /// <param name="transformation">How well it is joined with what the firm knew. From 0 to 1.</param>
    /// <param name="exploitation">How well it is put to use. From 0 to 1.</param>
    /// <returns>The capacity.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A dimension is not from 0 to 1.</exception>
    public static AbsorptiveCapacity Of(decimal acquisition, decimal assimilation, decimal transformation, decimal exploitation) =>
        new(Bounds.Share(acquisition), Bounds.Share(assimilation), Bounds.Share(transformation), Bounds.Share(exploitation));
}
