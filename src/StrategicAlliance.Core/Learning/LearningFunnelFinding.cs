using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How questions pass through the six processes of learning, and whether what was learned is used again.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LearningFunnelFinding
{
    internal LearningFunnelFinding(ValueList<LearningProcessStep> steps, Measurement feedbackLatency, ValueList<AssetId> knowledgeBase, Measurement reuse, Measurement outcomesKept)
    {
        Steps = steps;
        FeedbackLatency = feedbackLatency;
        KnowledgeBase = knowledgeBase;
        Reuse = reuse;
        OutcomesKept = outcomesKept;
    }

    /// <summary>The six processes, in order.</summary>
    public ValueList<LearningProcessStep> Steps { get; }

    /// <summary>The process with the lowest pass rate, the first when several are equally low; <see langword="null"/> when none is known or nothing is lost.</summary>
    public LearningProcessStep? Narrowest => Steps.Where(step => step.PassRate.Figure < 1).MinBy(step => step.PassRate.Figure);

    /// <summary>The median number of days from opening a loop to its feedback. Dates known by month or year count from their first day.</summary>
    public Measurement FeedbackLatency { get; }

    /// <summary>The knowledge base: the explicit assets held, by id.</summary>
    public ValueList<AssetId> KnowledgeBase { get; }

    /// <summary>The share of the knowledge base that went into a conversion, from 0 to 1.</summary>
    public Measurement Reuse { get; }

    /// <summary>The share of the closed loops whose outcome was written down, from 0 to 1.</summary>
    public Measurement OutcomesKept { get; }
}
