using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>Under strict gates: a step was taken without what should have been in place.</summary>
public sealed record GateNotPassed : Refusal
{
    internal GateNotPassed(GateFinding finding) => Finding = finding;

    /// <summary>What was missing.</summary>
    public GateFinding Finding { get; }

    /// <inheritdoc/>
    public override string Message => Finding.Message;

    /// <inheritdoc/>
    public override string Remedy => Finding.Remedy;
}
