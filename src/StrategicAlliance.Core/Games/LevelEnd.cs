namespace StrategicAlliance.Games;

/// <summary>How the search for the least level of excess ended.</summary>
internal enum LevelEnd
{
    /// <summary>Found.</summary>
    Found,

    /// <summary>The level can sink without end: no coalition that bears it is left.</summary>
    Endless,

    /// <summary>No payoffs respect all floors.</summary>
    NoPayoffs,

    /// <summary>The arithmetic was not accurate enough.</summary>
    Failed,
}
