using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>Two models under every attack.</summary>
public static class TrustAttackSample
{
    public static void Run(TextWriter output)
    {
        foreach (var kind in Enum.GetValues<AttackKind>())
        {
            output.WriteLine(TrustAttacks.Try(new BetaTrust(), kind, trials: 100, seed: 1));
            output.WriteLine(TrustAttacks.Try(new CredulousTrust(), kind, trials: 100, seed: 1));
        }
    }
}
