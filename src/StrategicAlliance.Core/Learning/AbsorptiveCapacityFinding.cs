using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>What a partner could use of the knowledge of the others, what it does use, and why not more.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AbsorptiveCapacityFinding
{
    private readonly decimal highFrom;

    internal AbsorptiveCapacityFinding(
        PartnerId partner, Measurement acquisition, Measurement assimilation, Measurement transformation, Measurement exploitation, decimal highFrom)
    {
        this.highFrom = highFrom;
        Partner = partner;
        Acquisition = acquisition;
        Assimilation = assimilation;
        Transformation = transformation;
        Exploitation = exploitation;
        Potential = CapacityHalf.Of("potential", ("acquisition", acquisition), ("assimilation", assimilation));
        Realized = CapacityHalf.Of("realized", ("transformation", transformation), ("exploitation", exploitation));
        Capacity = CapacityHalf.Whole(acquisition, assimilation, transformation, exploitation);
    }

    /// <summary>The partner.</summary>
    public PartnerId Partner { get; }

    /// <summary>The share of its agenda that is under way or further, from 0 to 1.</summary>
    public Measurement Acquisition { get; }

    /// <summary>The share of its agenda that it absorbed, from 0 to 1.</summary>
    public Measurement Assimilation { get; }

    /// <summary>The share of its agenda that it absorbed and that changed its own ways, from 0 to 1.</summary>
    public Measurement Transformation { get; }

    /// <summary>The share of its agenda that it applies, from 0 to 1.</summary>
    public Measurement Exploitation { get; }

    /// <summary>Potential capacity: the mean of acquisition and assimilation, from 0 to 1.</summary>
    public Measurement Potential { get; }

    /// <summary>Realized capacity: the mean of transformation and exploitation, from 0 to 1.</summary>
    public Measurement Realized { get; }

    /// <summary>The four dimensions as one construct; <see langword="null"/> unless all four are known.</summary>
    public AbsorptiveCapacity? Capacity { get; }

    /// <summary>Realized over potential, from 0 to 1.</summary>
    public Measurement Efficiency => CapacityHalf.Efficiency(Capacity, Potential, Realized);

    /// <summary>The share of the four dimensions that is known, from 0 to 1.</summary>
    public decimal Coverage =>
        new[] { Acquisition, Assimilation, Transformation, Exploitation }.Count(dimension => dimension is Measurement.Measured) / 4m;

    /// <summary>Whether potential capacity is high; <see langword="null"/> if it is not known.</summary>
    public bool? IsPotentialHigh => IsHigh(Potential);

    /// <summary>Whether realized capacity is high; <see langword="null"/> if it is not known.</summary>
    public bool? IsRealizedHigh => IsHigh(Realized);

    /// <summary>How many people it sent to carry knowledge of the others: its agents of learning; a group counts its heads.</summary>
    public int Agents { get; internal init; }

    /// <summary>What keeps the capacity below what it could be: by dimension, then what somebody assessed.</summary>
    public ValueList<CapacityReason> Reasons { get; internal init; } = [];

    /// <summary>What somebody assessed about this partner as a receiver, in order. Shown beside the figures, never averaged into them.</summary>
    public ValueList<Recorded<FactorAssessed>> Assessed { get; internal init; } = [];

    /// <summary>The figures and the reasons in words.</summary>
    public string Explanation
    {
        get
        {
            var figures = $"{Partner}: potential capacity {Words(Potential)}, realized {Words(Realized)}.";
            return Reasons.Count == 0 ? figures : $"{figures} {string.Join(" ", Reasons.Select(reason => $"{reason.Statement} ({string.Join(", ", reason.Because)})."))}";
        }
    }

    private bool? IsHigh(Measurement half) => half is Measurement.Measured { Value: var value } ? (decimal)value >= highFrom : null;

    private string Words(Measurement half) => half is Measurement.Measured { Value: var value }
        ? FormattableString.Invariant($"{value:0.##} ({(IsHigh(half) is true ? "high" : "low")})")
        : "not known";
}
