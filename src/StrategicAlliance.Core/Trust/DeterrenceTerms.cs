using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What a breach would gain, how likely it is found, and what it then costs.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DeterrenceTerms
{
    /// <summary>Terms of one shot, one inspection and no delay.</summary>
    /// <param name="gain">What a breach would gain, g; not negative.</param>
    /// <param name="detectionProbability">The probability that one inspection finds it, p; from 0 to 1.</param>
    /// <param name="penalty">What a found breach costs, F, in the unit of the gain; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public DeterrenceTerms(decimal gain, decimal detectionProbability, decimal penalty)
    {
        Gain = Bounds.Least(gain);
        DetectionProbability = Bounds.Share(detectionProbability);
        Penalty = Bounds.Least(penalty);
    }

    /// <summary>What a breach would gain, g.</summary>
    public decimal Gain { get; }

    /// <summary>The probability that one inspection finds it, p.</summary>
    public decimal DetectionProbability { get; }

    /// <summary>What a found breach costs, F.</summary>
    public decimal Penalty { get; }

    /// <summary>How many independent inspections there are.</summary>
    /// <value>0 or more. The default is 1.</value>
    public int Inspections { get; init => field = Bounds.Count(value, 0, nameof(Inspections)); } = 1;

    /// <summary>How many periods the penalty comes after the gain, L.</summary>
    /// <value>0 or more. The default is 0.</value>
    public int DelayPeriods { get; init => field = Bounds.Count(value, 0, nameof(DelayPeriods)); }

    /// <summary>What a unit is worth one period later, δ.</summary>
    /// <value>From 0 to 1. The default is 1.</value>
    public decimal DiscountFactor { get; init => field = Bounds.Share(value, nameof(DiscountFactor)); } = 1;
}
