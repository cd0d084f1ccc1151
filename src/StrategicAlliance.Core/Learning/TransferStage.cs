namespace StrategicAlliance.Learning;

/// <summary>How far knowledge has come on its way from the partner that has it to the one that wants it, in order.</summary>
/// <remarks>The seed's learn, absorb and apply, after the wish to learn; close to the initiation, implementation, ramp-up and integration of
/// Szulanski (1996). A later stage implies the earlier ones.</remarks>
public enum TransferStage
{
    /// <summary>It is on the learner's agenda.</summary>
    AskedFor,

    /// <summary>On the day of the view the learner can get at it: by access, licence or title, by training, or through people of its own who carry it.</summary>
    UnderWay,

    /// <summary>The learner took part in turning it into something else: a conversion of which it, or what came of it, was an input.</summary>
    Absorbed,

    /// <summary>The learner uses it for what it wanted.</summary>
    Applied,
}
