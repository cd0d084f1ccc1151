using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>Who is trusted by those who are trusted, before and after distrust.</summary>
public static class EigenTrustSample
{
    public static void Run(TextWriter output)
    {
        string[] names = ["norsk", "havn", "berg", "front-1", "front-2"];
        var trust = LocalTrustNetwork.Of(names.Length, [new(0, 1, 3), new(0, 2, 1), new(1, 0, 1), new(1, 2, 1), new(3, 4, 100), new(4, 3, 100)]);
        var distrust = LocalTrustNetwork.Of(names.Length, [new(1, 2, 1), new(0, 3, 2)]);
        double[] preTrust = [1, 0, 0, 0, 0];
        var finding = EigenTrust.Rank(trust, distrust, preTrust, EigenTrustSettings.Default);
        for (var peer = 0; peer < names.Length; peer++)
        {
            output.WriteLine(FormattableString.Invariant($"{names[peer]}: share {finding.Trust[peer]:0.000}, after distrust {finding.AfterDistrust![peer]:0.000}"));
        }

        output.WriteLine(FormattableString.Invariant($"converged {finding.HasConverged}, sum of shares {finding.Trust.Sum():0.000}"));
        output.WriteLine(EigenTrust.Rank(trust, new double[names.Length]).Refusal!.Message);
    }
}
