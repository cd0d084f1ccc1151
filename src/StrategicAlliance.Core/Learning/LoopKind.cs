namespace StrategicAlliance.Learning;

/// <summary>What kind of learning took place, from the least to the deepest.</summary>
/// <remarks>Argyris &amp; Schön (1978), Organizational Learning.</remarks>
public enum LoopKind
{
    /// <summary>Nothing changed.</summary>
    NoLearning,

    /// <summary>The way of acting changed, within the goals and norms that govern it.</summary>
    SingleLoop,

    /// <summary>A governing goal, norm or assumption changed.</summary>
    DoubleLoop,

    /// <summary>The way of learning itself changed.</summary>
    DeuteroLearning,
}
