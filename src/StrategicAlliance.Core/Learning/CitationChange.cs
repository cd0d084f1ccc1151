using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>What an alliance moved: the change of a citation rate from before it to after it, less what moved anyway.</summary>
/// <remarks>
/// <para>Mowery, Oxley &amp; Silverman (1996) compare the years before and after an alliance and hold the change against pairs of firms that have no alliance.
/// The change may be negative: in many alliances the partners diverge. Without such a pair the change shows a movement, not its cause.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record CitationChange
{
    private CitationChange(decimal before, decimal after, decimal? control)
    {
        Before = Bounds.Share(before);
        After = Bounds.Share(after);
        Control = control;
    }

    /// <summary>The rate before the alliance, from 0 to 1.</summary>
    public decimal Before { get; }

    /// <summary>The rate after it, from 0 to 1.</summary>
    public decimal After { get; }

    /// <summary>The change of the same rate in a matched pair without an alliance, from -1 to 1.</summary>
    /// <value><see langword="null"/> if there is no such pair.</value>
    public decimal? Control { get; }

    /// <summary>After less before, from -1 to 1.</summary>
    public decimal Change => After - Before;

    /// <summary>The change less that of the matched pair, from -2 to 2: what the alliance moved.</summary>
    /// <value><see langword="null"/> without a matched pair.</value>
    public decimal? Transfer => Change - Control;

    /// <summary>A change without a pair to hold it against.</summary>
    /// <param name="before">The rate before. From 0 to 1.</param>
    /// <param name="after">The rate after. From 0 to 1.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not from 0 to 1.</exception>
    public static CitationChange Of(decimal before, decimal after) => new(before, after, null);

    /// <summary>A change held against that of a matched pair without an alliance.</summary>
    /// <param name="before">The rate before. From 0 to 1.</param>
    /// <param name="after">The rate after. From 0 to 1.</param>
    /// <param name="controlBefore">The rate of the matched pair before. From 0 to 1.</param>
    /// <param name="controlAfter">The rate of the matched pair after. From 0 to 1.</param>
    /// <returns>The change and what the alliance moved.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not from 0 to 1.</exception>
    public static CitationChange Of(decimal before, decimal after, decimal controlBefore, decimal controlAfter) =>
        new(before, after, Bounds.Share(controlAfter) - Bounds.Share(controlBefore));
}
