namespace StrategicAlliance.Cli;

/// <summary>What the process answers to the shell.</summary>
internal static class ExitStatus
{
    /// <summary>The question was answered; "not known" is an answer. So it is when the reader of the answer went before its end.</summary>
    public const int Answered = 0;

    /// <summary>The answer could not be written: the disk is full, or the output is closed.</summary>
    public const int AnswerNotWritten = 1;

    /// <summary>The command line is wrong.</summary>
    public const int CommandLineWrong = 2;

    /// <summary>The input is wrong.</summary>
    public const int InputWrong = 3;

    /// <summary>A domain rule refused.</summary>
    public const int RuleRefused = 4;
}
