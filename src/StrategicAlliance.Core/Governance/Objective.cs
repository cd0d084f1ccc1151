using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>An objective of the alliance as it stands, and how it stood before.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Objective
{
    internal Objective(Recorded<ObjectiveSet> set) => Current = set;

    /// <summary>Its id.</summary>
    public ObjectiveId Id => Current.Fact.Objective;

    /// <summary>The statement that stands: the last.</summary>
    public Recorded<ObjectiveSet> Current { get; private init; }

    /// <summary>The statements it replaced, in order.</summary>
    public ValueList<Recorded<ObjectiveSet>> Earlier { get; private init; } = [];

    internal Objective Restate(Recorded<ObjectiveSet> set) => this with { Current = set, Earlier = [.. Earlier, Current] };
}
