namespace StrategicAlliance.Cli.Answers;

/// <summary>For whom an answer is written.</summary>
internal enum AnswerFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}
