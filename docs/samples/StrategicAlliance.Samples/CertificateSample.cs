using StrategicAlliance.Games;

namespace StrategicAlliance.Samples;

/// <summary>A nucleolus and its proof, and a wrong one that the check refuses.</summary>
public static class CertificateSample
{
    /// <summary>Writes the proof level by level, then why another allocation fails.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var players = Players.Of("A", "B", "C").OrThrow();
        var game = Game.FromTable(
            players,
            [new("A,B", 65), new("A,C", 15), new("B,C", 4), new("A,B,C", 117)],
            MissingCoalitions.Zero).OrThrow();
        var nucleolus = new Nucleolus().Solve(game).OrThrow();
        output.WriteLine(string.Join(", ", nucleolus.Payoffs));
        foreach (var level in ((KohlbergCertificate)nucleolus.Certificate).Levels)
        {
            output.WriteLine(FormattableString.Invariant($"excess {level.Excess}: {string.Join("  ", level.Weights)}"));
        }

        var wrong = KohlbergCertificate.Of(game, [26, 65, 26], individuallyRational: true);
        output.WriteLine(wrong.Match(certificate => certificate.Statement, refusal => refusal.Message));
        #endregion
    }
}
