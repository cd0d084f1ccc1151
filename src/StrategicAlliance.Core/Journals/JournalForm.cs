namespace StrategicAlliance.Journals;

/// <summary>The form of a journal file. Both hold the same content.</summary>
public enum JournalForm
{
    /// <summary>One JSON document with a schema, for people.</summary>
    Document,

    /// <summary>JSON Lines: one fact a line, of any length.</summary>
    Lines,
}
