using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>A learning loop took a step that the Deming cycle does not allow there.</summary>
/// <remarks>Deming (1986), Out of the Crisis.</remarks>
public sealed record PdcaStepOutOfOrder : Refusal
{
    internal PdcaStepOutOfOrder(LoopId loop, PdcaStep step, ValueList<PdcaStep> legalNext)
    {
        Loop = loop;
        Step = step;
        LegalNext = legalNext;
    }

    /// <summary>The loop.</summary>
    public LoopId Loop { get; }

    /// <summary>The step that it took.</summary>
    public PdcaStep Step { get; }

    /// <summary>The steps that it could take.</summary>
    public ValueList<PdcaStep> LegalNext { get; }

    /// <inheritdoc/>
    public override string Message => $"{Loop} took the step {Step.ToName()} where only {Expected} can follow.";

    /// <inheritdoc/>
    public override string Remedy => $"Record {Expected} first, or close the loop and open it anew.";

    private string Expected => string.Join(" or ", LegalNext.Select(step => step.ToName()));
}
