using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>A network of trust, given as a table of who trusts whom.</summary>
internal static class TrustRows
{
    /// <summary>The network of a square table.</summary>
    /// <exception cref="ArgumentException">An amount is negative.</exception>
    public static LocalTrustNetwork Network(IReadOnlyList<IReadOnlyList<double>> rows)
    {
        var edges = rows.SelectMany((row, i) => row.Select((amount, j) => new LocalTrust(i, j, amount))).Where(edge => edge.Amount != 0);
        return LocalTrustNetwork.Of(rows.Count, [.. edges]);
    }
}
