namespace StrategicAlliance.Networks;

/// <summary>The shape in which nodes are linked, as <see cref="ShapeTest"/> tells it.</summary>
public enum NetworkShape
{
    /// <summary>One hub, and every other node linked to it alone.</summary>
    Star,

    /// <summary>Many links and no single hub.</summary>
    Mesh,

    /// <summary>Layers below layers: a tree of more than one level.</summary>
    Umbrella,

    /// <summary>None of the others.</summary>
    Mixed,
}
