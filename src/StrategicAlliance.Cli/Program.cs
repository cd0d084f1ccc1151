namespace StrategicAlliance.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        using var interruption = new Interruption();
        return AllianceCommand.Run(args, Terminal.OfProcess());
    }
}
