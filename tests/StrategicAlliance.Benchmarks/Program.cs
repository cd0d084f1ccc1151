namespace StrategicAlliance.Benchmarks;

/// <summary>Runs one measurement by its name.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is ["march", .. var options] && MarchOptions.Read(options) is { } march)
        {
            return new MarchBenchmark(march, Console.Out).Run();
        }

        Console.Error.WriteLine("march [--compiler gcc] [--rounds 5] [--histories 2000]");
        return 2;
    }
}
