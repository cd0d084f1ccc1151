using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>Whether the next stage of a life cycle may be entered, and what stands against it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record StageGateCheck
{
    internal StageGateCheck(bool allowed, ValueList<string> missingStages, ValueList<string>? missingRecords)
    {
        Allowed = allowed;
        MissingStages = missingStages;
        MissingRecords = missingRecords;
    }

    /// <summary>Whether the stage may be entered: it is not ahead of the current one, or no stage is skipped and no required record is absent.</summary>
    public bool Allowed { get; }

    /// <summary>The stages that would be skipped, in order.</summary>
    public ValueList<string> MissingStages { get; }

    /// <summary>The records that are required and absent, in the order of the requirement, each once.</summary>
    /// <value><see langword="null"/> if no requirement was given: whether records are missing is then not known.</value>
    public ValueList<string>? MissingRecords { get; }
}
