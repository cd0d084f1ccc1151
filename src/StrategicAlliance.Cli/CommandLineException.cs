namespace StrategicAlliance.Cli;

/// <summary>The command line is wrong in a way that only the verb can tell.</summary>
internal sealed class CommandLineException(string message) : Exception(message);
