using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>What helps and hinders the transfer of knowledge from one partner to another, and where the bottleneck is.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TransferFactorFinding
{
    internal TransferFactorFinding(PartnerId supplier, PartnerId receiver, IReadOnlyList<TransferFactorReading> readings)
    {
        Supplier = supplier;
        Receiver = receiver;
        Groups = Enum.GetValues<TransferFactorGroup>().Select(group => new TransferGroupFinding(group, readings)).ToValueList();
        var all = Groups.SelectMany(group => group.Readings).ToArray();
        var least = all.Length == 0 ? 0 : all.Min(reading => reading.Favourable.Value);
        Bottlenecks = all.Where(reading => reading.Favourable.Value == least).ToValueList();
        var known = Groups.Sum(group => group.Readings.Count);
        Coverage = (decimal)known / (known + Groups.Sum(group => group.Missing.Count));
    }

    /// <summary>Who teaches.</summary>
    public PartnerId Supplier { get; }

    /// <summary>Who learns.</summary>
    public PartnerId Receiver { get; }

    /// <summary>The six groups, in their order.</summary>
    public ValueList<TransferGroupFinding> Groups { get; }

    /// <summary>The weakest known factor of all groups, the first when several are equally weak; <see langword="null"/> when none is known.</summary>
    public TransferFactorReading? Bottleneck => Bottlenecks.Count == 0 ? null : Bottlenecks[0];

    /// <summary>All known factors that are as weak as the weakest, in the order of the factors; empty when none is known.</summary>
    public ValueList<TransferFactorReading> Bottlenecks { get; }

    /// <summary>The share of the factors that is known, from 0 to 1. A factor that is not known may be a worse bottleneck.</summary>
    public decimal Coverage { get; }

    /// <summary>The bottleneck in a sentence.</summary>
    public string Explanation
    {
        get
        {
            if (Bottleneck is not { } bottleneck)
            {
                return $"From {Supplier} to {Receiver} no factor is known.";
            }

            var names = string.Join(", ", Bottlenecks.Select(one => $"{one.Factor.ToName()} ({one.Group.ToName()})"));
            return FormattableString.Invariant(
                $"From {Supplier} to {Receiver} the weakest is {names}: {bottleneck.Favourable.Value:0.##} of 1; {Coverage * 100:0} % of the factors are known.");
        }
    }
}
