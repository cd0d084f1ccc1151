using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>The race to learn: who has learned enough first, and how long the other is then exposed.</summary>
/// <remarks>
/// <para>Each side closes a constant part of its gap per unit of time: K' = l (1 - K), so K(t) = 1 - (1 - K0) e^(-l t), and the share theta is reached
/// after T = ln((1 - K0) / (1 - theta)) / l. The race is that of Hamel (1991); the exponential law is the usual one of learning, chosen by this library.</para>
/// <para>A side with the rate 0 never gets further, and nobody who does not begin there reaches a share of 1. Pure; safe to call from any thread.</para>
/// </remarks>
public static class LearningRace
{
    internal const string Formula = "ln((1 - K) / (1 - theta)) / l";

    /// <summary>Source of the race.</summary>
    public static Citation Citation { get; } = new(
        "Hamel",
        1991,
        "Competition for competence and inter-partner learning within international strategic alliances, Strateg Manage J 12(SI):83-103");

    /// <summary>The time until a side has learned enough.</summary>
    /// <param name="initial">The share that it knows at the start. A fraction from 0 to 1.</param>
    /// <param name="rate">The part of the gap that it closes per unit of time. 0 or more.</param>
    /// <param name="threshold">The share that is enough. A fraction from 0 to 1.</param>
    /// <returns>A time in the unit of the rate, 0 if the side begins there; <see langword="null"/>: never.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or out of its range.</exception>
    public static double? TimeTo(double initial, double rate, double threshold)
    {
        Share(initial, nameof(initial));
        Share(threshold, nameof(threshold));
        Rate(rate, nameof(rate));
        if (initial >= threshold)
        {
            return 0;
        }

        // The rate 0 and the share 1 make it infinite.
        var time = Math.Log((1 - initial) / (1 - threshold)) / rate;
        return double.IsFinite(time) ? time : null;
    }

    /// <summary>The share that a side knows after some time.</summary>
    /// <param name="initial">The share that it knows at the start. A fraction from 0 to 1.</param>
    /// <param name="rate">The part of the gap that it closes per unit of time. 0 or more.</param>
    /// <param name="time">The time, in the unit of the rate. 0 or more.</param>
    /// <returns>A fraction from 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or out of its range.</exception>
    public static double ShareAfter(double initial, double rate, double time) =>
        1 - ((1 - Share(initial, nameof(initial))) * Math.Exp(-Rate(rate, nameof(rate)) * Rate(time, nameof(time))));

    /// <summary>Runs the race of two sides to the same share.</summary>
    /// <param name="rateA">The part of its gap that A closes per unit of time. 0 or more.</param>
    /// <param name="rateB">The part of its gap that B closes per unit of time. 0 or more.</param>
    /// <param name="threshold">The share that is enough. A fraction from 0 to 1.</param>
    /// <param name="initialA">The share that A knows at the start. A fraction from 0 to 1.</param>
    /// <param name="initialB">The share that B knows at the start. A fraction from 0 to 1.</param>
    /// <returns>When each is done, who is first, and how long the other is exposed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or out of its range.</exception>
    public static LearningRaceOutcome Of(double rateA, double rateB, double threshold, double initialA, double initialB)
    {
        Rate(rateA, nameof(rateA));
        Rate(rateB, nameof(rateB));
        Share(initialA, nameof(initialA));
        Share(initialB, nameof(initialB));
        return new(TimeTo(initialA, rateA, threshold), TimeTo(initialB, rateB, threshold));
    }

    private static double Share(double value, string name) => value is >= 0 and <= 1 ? value : throw Bounds.Outside(value, Bounds.Fraction, name);

    private static double Rate(double value, string name) =>
        double.IsFinite(value) && value >= 0 ? value : throw Bounds.Outside(value, Bounds.NotNegative, name);
}
