using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>How far each partner is better than every other at what it does, summed over capabilities.</summary>
internal sealed class SoleSupply
{
    private readonly Dictionary<PartnerId, decimal> sums = [];

    /// <summary>Reads partners whose capabilities are stated.</summary>
    public SoleSupply(IEnumerable<Partner> stated)
    {
        var held = stated
            .SelectMany(partner => partner.Joined.Fact.Capabilities!.Select(capability => (partner.Id, capability.Name, capability.Level)))
            .GroupBy(capability => capability.Name, StringComparer.Ordinal);
        foreach (var capability in held)
        {
            Capabilities++;
            var levels = capability.GroupBy(one => one.Id, one => one.Level).Select(one => (Id: one.Key, Level: one.Max())).ToArray();
            var best = levels.MaxBy(one => one.Level);
            var next = levels.Where(one => one.Id != best.Id).Select(one => one.Level).DefaultIfEmpty().Max();
            sums[best.Id] = Sum(best.Id) + best.Level - next;
        }
    }

    /// <summary>How many different capabilities there are.</summary>
    public int Capabilities { get; }

    /// <summary>The sum for a partner. Compared as it is, so that no division makes or breaks a tie.</summary>
    public decimal Sum(PartnerId partner) => sums.GetValueOrDefault(partner);

    /// <summary>The mean for a partner, from 0 to 1.</summary>
    public decimal Mean(PartnerId partner) => Sum(partner) / Capabilities;
}
