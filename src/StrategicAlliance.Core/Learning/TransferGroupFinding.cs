using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>One of the six groups of transfer factors of a pair: no stronger than its weakest factor.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TransferGroupFinding
{
    internal TransferGroupFinding(TransferFactorGroup group, IEnumerable<TransferFactorReading> readings)
    {
        Group = group;
        Readings = readings.Where(reading => reading.Group == group).OrderBy(reading => reading.Factor).ToValueList();
        Missing = Enum.GetValues<TransferFactor>()
            .Where(factor => factor.Group() == group && Readings.All(reading => reading.Factor != factor))
            .ToValueList();
        Lowest = Readings.MinBy(reading => reading.Favourable.Value);
    }

    /// <summary>The group.</summary>
    public TransferFactorGroup Group { get; }

    /// <summary>The factors that are known, in the order of the factors.</summary>
    public ValueList<TransferFactorReading> Readings { get; }

    /// <summary>The factors that are not known.</summary>
    public ValueList<TransferFactor> Missing { get; }

    /// <summary>The weakest factor, the first when several are equally weak; <see langword="null"/> when none is known.</summary>
    public TransferFactorReading? Lowest { get; }

    /// <summary>How favourable the group is: the minimum of its known factors, from 0 to 1, never their mean.</summary>
    public Measurement Favourable => Lowest is { } lowest
        ? new Measurement.Measured(lowest.Favourable.Value, "1", lowest.Favourable.Because, "minimum of the known factors: " + lowest.Favourable.Formula, TransferFactorAnalysis.Citation)
        : new Measurement.NotMeasured($"No factor of the group {Group.ToName()} is known.", ["factorAssessed"]);
}
