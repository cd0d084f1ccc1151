namespace StrategicAlliance.Cli;

/// <summary>The answer could not be written to the output.</summary>
internal sealed class AnswerNotWrittenException(Exception why) : Exception(why.Message, why)
{
    // EPIPE; on Windows ERROR_BROKEN_PIPE and ERROR_NO_DATA.
    private const int Pipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Whether whoever read the output has gone: <c>head</c>, for one, which has seen enough.</summary>
    public bool IsReaderGone => InnerException is IOException { HResult: Pipe or WindowsBrokenPipe or WindowsNoData };

    /// <summary>What the system says about it.</summary>
    public string Why => (InnerException?.InnerException as IOException)?.Message ?? Message;
}
