namespace StrategicAlliance.Cli;

/// <summary>Writes arguments as one types them.</summary>
internal static class Shell
{
    /// <summary>The argument, in quotes where a shell would take it apart.</summary>
    public static string Quoted(string argument)
    {
        if (argument.Length > 0 && argument.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-' or '/' or '\\' or ':'))
        {
            return argument;
        }

        return OperatingSystem.IsWindows()
            ? $"\"{argument}\""
            : "'" + argument.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
    }
}
