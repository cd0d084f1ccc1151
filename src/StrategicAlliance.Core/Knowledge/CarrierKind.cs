namespace StrategicAlliance.Knowledge;

/// <summary>What carries knowledge. Members are not the only carriers: people leave, and what is written, practised by a team or built into a tool stays.</summary>
public enum CarrierKind
{
    /// <summary>A person, or a group of persons.</summary>
    Person,

    /// <summary>A document: the asset is explicit.</summary>
    Document,

    /// <summary>A routine: a team innovated it and practises it.</summary>
    Routine,

    /// <summary>A tool, a machine, software.</summary>
    Tool,
}
