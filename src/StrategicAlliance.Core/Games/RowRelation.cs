namespace StrategicAlliance.Games;

/// <summary>How the left side of a row stands to its right side.</summary>
internal enum RowRelation
{
    /// <summary>Not more than the right side.</summary>
    AtMost,

    /// <summary>Equal to the right side.</summary>
    Equal,

    /// <summary>Not less than the right side.</summary>
    AtLeast,
}
