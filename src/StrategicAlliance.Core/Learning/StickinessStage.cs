namespace StrategicAlliance.Learning;

/// <summary>The stages of a transfer in which it can stick, and the events that are looked at in each.</summary>
/// <remarks>The stages are those of Szulanski (1996); the events are this library's mapping.</remarks>
public enum StickinessStage
{
    /// <summary>The transfer is decided: decisions on access to assets that an agenda asks for. A refusal misses.</summary>
    Initiation,

    /// <summary>Knowledge flows: conversions whose channel is stated. One too lean for what travels misses.</summary>
    Implementation,

    /// <summary>It is tried out: learning loops that ended or went through a cycle. One given up before, or that changed nothing, misses.</summary>
    RampUp,

    /// <summary>It becomes routine: agenda items that are applied, or whose day has passed. One not applied by its day misses.</summary>
    Integration,
}
