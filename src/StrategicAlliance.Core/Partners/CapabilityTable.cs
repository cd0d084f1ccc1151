using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>What every partner can do, capability by capability.</summary>
internal sealed class CapabilityTable
{
    // With each capability its three best suppliers: whatever pair is asked about, the best third is among them.
    private readonly List<(Dictionary<PartnerId, decimal> Levels, KeyValuePair<PartnerId, decimal>[] Best)> capabilities;

    /// <summary>Reads partners whose capabilities are stated.</summary>
    public CapabilityTable(IEnumerable<Partner> stated) =>
        capabilities = stated
            .SelectMany(partner => partner.Joined.Fact.Capabilities!.Select(capability => (partner.Id, capability.Name, capability.Level)))
            .GroupBy(capability => capability.Name, StringComparer.Ordinal)
            .Select(capability => capability.GroupBy(one => one.Id, one => one.Level).ToDictionary(one => one.Key, one => one.Max()))
            .Select(levels => (levels, levels.OrderByDescending(one => one.Value).Take(3).ToArray()))
            .ToList();

    /// <summary>How many different capabilities there are.</summary>
    public int Count => capabilities.Count;

    /// <summary>Over all capabilities, what one partner lacks and the other has, as far as no third supplies it; a sum, so that no division makes or breaks a tie.</summary>
    public decimal Sought(PartnerId of, PartnerId on)
    {
        var sum = 0m;
        foreach (var (levels, best) in capabilities)
        {
            var lacking = levels.GetValueOrDefault(on) - levels.GetValueOrDefault(of);
            if (lacking > 0)
            {
                var elsewhere = Array.Find(best, one => one.Key != of && one.Key != on).Value;
                sum += lacking * (1 - elsewhere);
            }
        }

        return sum;
    }

    /// <summary>The mean of <see cref="Sought"/>, from 0 to 1.</summary>
    public decimal Mean(PartnerId of, PartnerId on) => Sought(of, on) / Count;
}
