using StrategicAlliance.Facts;
using StrategicAlliance.Performance;

namespace StrategicAlliance.Learning;

/// <summary>How far the members agree on which objectives matter most.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record GoalAgreementFinding
{
    internal GoalAgreementFinding(ValueList<PartnerId> members, ValueList<ObjectiveId> objectives, KendallWFigures figures, Measurement agreement)
    {
        Members = members;
        Objectives = objectives;
        Figures = figures;
        Agreement = agreement;
    }

    /// <summary>The members that stated goals, by id: the judges.</summary>
    public ValueList<PartnerId> Members { get; }

    /// <summary>The objectives that all of them ranked, by id.</summary>
    public ValueList<ObjectiveId> Objectives { get; }

    /// <summary>The coefficient with its parts.</summary>
    public KendallWFigures Figures { get; }

    /// <summary>Kendall's W, from 0, no agreement, to 1, all want the same in the same order.</summary>
    public Measurement Agreement { get; }
}
