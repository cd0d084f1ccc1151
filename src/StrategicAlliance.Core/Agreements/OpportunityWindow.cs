using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>When an opportunity can be used, as estimated again and again.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record OpportunityWindow
{
    internal OpportunityWindow(Recorded<WindowEstimated> first) => Estimates = [first];

    /// <summary>Its id.</summary>
    public WindowId Id => Latest.Fact.Window;

    /// <summary>The estimates, in order; never empty.</summary>
    public ValueList<Recorded<WindowEstimated>> Estimates { get; private init; }

    /// <summary>The estimate that stands: the last.</summary>
    public Recorded<WindowEstimated> Latest => Estimates[^1];

    internal OpportunityWindow Revise(Recorded<WindowEstimated> estimate) => this with { Estimates = [.. Estimates, estimate] };
}
