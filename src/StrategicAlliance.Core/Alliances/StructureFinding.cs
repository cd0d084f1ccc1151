using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Networks;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Alliances;

/// <summary>What kind of alliance it is: computed from facts, beside what was declared.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record StructureFinding
{
    internal StructureFinding(
        AllianceForm? form,
        ShapeFinding? shape,
        AllianceTopology? declaredTopology,
        string? direction,
        AllianceDepth depth,
        AllianceGeneration? generation,
        DependenceFinding dependence)
    {
        Form = form;
        Shape = shape;
        DeclaredTopology = declaredTopology;
        Direction = direction;
        Depth = depth;
        Generation = generation;
        Dependence = dependence;
    }

    /// <summary>The form as the recorded shares show it.</summary>
    /// <value><see langword="null"/> if a form with shares was declared and none are recorded.</value>
    public AllianceForm? Form { get; }

    /// <summary>The shape of the links between partners.</summary>
    /// <value><see langword="null"/> if no link is recorded.</value>
    public ShapeFinding? Shape { get; }

    /// <summary>The shape as declared.</summary>
    public AllianceTopology? DeclaredTopology { get; }

    /// <summary>The direction.</summary>
    /// <value><c>horizontal</c>, <c>vertical</c>, <c>diagonal</c> or <c>mixed</c>, computed where facts allow, else as declared; <see langword="null"/> if neither.</value>
    public string? Direction { get; }

    /// <summary>How deep the partners are bound.</summary>
    public AllianceDepth Depth { get; }

    /// <summary>The generation of alliances it belongs to.</summary>
    /// <value><see langword="null"/> if no purpose is stated.</value>
    public AllianceGeneration? Generation { get; }

    /// <summary>Who depends on whom.</summary>
    public DependenceFinding Dependence { get; }

    /// <summary>The answers with the facts and rules they rest on.</summary>
    public ValueList<Finding> Findings { get; internal init; } = [];

    /// <summary>What could not be answered.</summary>
    public ValueList<Unknown> Unknown { get; internal init; } = [];
}
