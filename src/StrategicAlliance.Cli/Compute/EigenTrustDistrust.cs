using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Trust less what those who distrust a peer take off.</summary>
internal sealed class EigenTrustDistrust : IComputation
{
    private const string Trust = "trust";
    private const string Distrust = "distrustRows";

    public string Name => "eigentrust-distrust";

    public IReadOnlyList<string> Inputs => [Trust, Distrust];

    public string Unit => "share of all trust";

    public string Citation => EigenTrust.DistrustCitation.ToString();

    public Answer Run(ComputationInput input)
    {
        var trust = input.Numbers(Trust);
        var rows = input.Find(Distrust)?.Each(row => row.EachValue(item => item.Number()));
        if (input.Lacks(Trust, Distrust) is { } insufficient)
        {
            return insufficient;
        }

        return rows!.Count == 0 ? Answer.InsufficientData([Distrust])
            : trust!.Count != rows.Count || rows.Any(row => row.Count != rows.Count) ? Answer.DimensionMismatch("distrustRows: Expected a row and a column for every trust.")
            : WithinDomain.Of(() =>
            {
                var discounted = EigenTrust.Discount(trust, TrustRows.Network(rows));
                return new Answer().Add("discounted", discounted).Add("sum", discounted.Sum());
            });
    }
}
