namespace StrategicAlliance.Benchmarks;

/// <summary>Runs one measurement by its name.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["march", .. var options] when MarchOptions.Read(options) is { } march:
                return new MarchBenchmark(march, Console.Out).Run();
            case ["eigentrust", .. var options] when TrustOptions.Read(options) is { } trust:
                return new EigenTrustBenchmark(trust, Console.Out).Run();
            case ["fusion", .. var options] when TrustOptions.Read(options) is { } trust:
                return new FusionBenchmark(trust, Console.Out).Run();
            case ["shapley", .. var options] when ShapleyOptions.Read(options) is { } shapley:
                return new ShapleyBenchmark(shapley, Console.Out).Run();
            case ["nucleolus", .. var options] when NucleolusOptions.Read(options) is { } nucleolus:
                return new NucleolusBenchmark(nucleolus, Console.Out).Run();
            case ["settle", .. var options] when RoundsOptions.Read(options, 15, 250_000, 500_000, 1_000_000) is { } settle:
                return new SettleBenchmark(settle, Console.Out).Run();
            case ["claims", .. var options] when RoundsOptions.Read(options, 9, 10_000, 100_000, 1_000_000) is { } claims:
                return new ClaimsBenchmark(claims, Console.Out).Run();
            case ["voting", .. var options] when RoundsOptions.Read(options, 200) is { } voting:
                return new VotingBenchmark(voting, Console.Out).Run();
            default:
                Console.Error.WriteLine("march [--compiler gcc] [--rounds 5] [--histories 2000]");
                Console.Error.WriteLine("eigentrust [--compiler gcc] [--rounds 15]");
                Console.Error.WriteLine("fusion [--rounds 15]");
                Console.Error.WriteLine("shapley [--rounds 25] [--players 20,25]");
                Console.Error.WriteLine("nucleolus [--rounds 9] [--players 8,10,12,14,16,18,20]");
                Console.Error.WriteLine("settle [--rounds 15] [--sizes 250000,500000,1000000]");
                Console.Error.WriteLine("claims [--rounds 9] [--sizes 10000,100000,1000000]");
                Console.Error.WriteLine("voting [--rounds 200]");
                return 2;
        }
    }
}
