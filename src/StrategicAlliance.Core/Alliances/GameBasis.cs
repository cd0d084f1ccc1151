namespace StrategicAlliance.Alliances;

/// <summary>From which facts it is read who is needed for what of the worth of an alliance.</summary>
public enum GameBasis
{
    /// <summary>Contributions with an amount: each needs the partner that made it.</summary>
    Contributions,

    /// <summary>Knowledge assets with a value: each needs the partners that brought in what it was made of or took part in making it.</summary>
    Knowledge,

    /// <summary>Tasks, each counted once: each needs the partner that has it, and those whose tasks it depends on.</summary>
    Tasks,
}
