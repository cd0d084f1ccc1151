using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Trust;

/// <summary>Evidence for tests.</summary>
internal static class Pieces
{
    public static readonly DateOnly Start = new(2020, 1, 1);

    public static TrustEvidence Kept(string id, int day, string by, string about, decimal weight) => Dealing(id, day, by, about, weight, 0);

    public static TrustEvidence Broken(string id, int day, string by, string about, decimal weight) => Dealing(id, day, by, about, 0, weight);

    public static TrustEvidence Dealing(string id, int day, string by, string about, decimal positive, decimal negative) =>
        new(id, Start.AddDays(day), by, about, EvidenceSource.Dealing, positive, negative);

    public static TrustEvidence Said(string id, int day, string by, string about, decimal positive, decimal negative) =>
        new(id, Start.AddDays(day), by, about, EvidenceSource.Report, positive, negative);

    public static EvidenceLedger Ledger(params TrustEvidence[] pieces) => EvidenceLedger.Of(pieces);

    public static TrustQuery Ask(int day) => new("a", "b", Start.AddDays(day));

    /// <summary>A ledger of anything, of partners a, b, c and d over three years.</summary>
    public static EvidenceLedger Random(ulong seed, int count)
    {
        var random = new SeededGenerator(seed);
        PartnerId[] partners = ["a", "b", "c", "d"];
        return EvidenceLedger.Of(Enumerable.Range(0, count).Select(i =>
        {
            var by = random.NextBelow(4);
            var about = (by + 1 + random.NextBelow(3)) % 4;
            var source = random.NextBelow(3) == 0 ? EvidenceSource.Report : EvidenceSource.Dealing;
            return new TrustEvidence($"f{i}", Start.AddDays(random.NextBelow(1000)), partners[by], partners[about], source, random.NextBelow(400) / 100m, random.NextBelow(3) * random.NextBelow(200) / 100m)
            {
                Aspect = random.NextBelow(4) is var aspect and < 3 ? (TrustAspect)aspect : null,
                DisputedOn = random.NextBelow(5) == 0 ? Start.AddDays(random.NextBelow(1500)) : null,
            };
        }));
    }
}
