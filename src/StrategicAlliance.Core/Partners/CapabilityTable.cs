using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>What every partner can do, capability by capability.</summary>
internal sealed class CapabilityTable
{
    private readonly List<Dictionary<PartnerId, decimal>> levels;

    /// <summary>Reads partners whose capabilities are stated.</summary>
    public CapabilityTable(IEnumerable<Partner> stated) =>
        levels = stated
            .SelectMany(partner => partner.Joined.Fact.Capabilities!.Select(capability => (partner.Id, capability.Name, capability.Level)))
            .GroupBy(capability => capability.Name, StringComparer.Ordinal)
            .Select(capability => capability.GroupBy(one => one.Id, one => one.Level).ToDictionary(one => one.Key, one => one.Max()))
            .ToList();

    /// <summary>How many different capabilities there are.</summary>
    public int Count => levels.Count;

    /// <summary>Over all capabilities, what one partner lacks and the other has, as far as no third supplies it; a sum, so that no division makes or breaks a tie.</summary>
    public decimal Sought(PartnerId of, PartnerId on)
    {
        var sum = 0m;
        foreach (var capability in levels)
        {
            var lacking = capability.GetValueOrDefault(on) - capability.GetValueOrDefault(of);
            if (lacking > 0)
            {
                var elsewhere = capability.Where(one => one.Key != of && one.Key != on).Select(one => one.Value).DefaultIfEmpty().Max();
                sum += lacking * (1 - elsewhere);
            }
        }

        return sum;
    }

    /// <summary>The mean of <see cref="Sought"/>, from 0 to 1.</summary>
    public decimal Mean(PartnerId of, PartnerId on) => Sought(of, on) / Count;
}
