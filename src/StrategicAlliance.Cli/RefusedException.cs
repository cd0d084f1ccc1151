using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli;

/// <summary>A rule of the library refused what was asked.</summary>
internal sealed class RefusedException(Refusal refusal, RefusedFact? fact) : Exception(refusal.Message)
{
    /// <summary>The rule.</summary>
    public Refusal Refusal { get; } = refusal;

    /// <summary>The fact that was refused, if it was one.</summary>
    public RefusedFact? Fact { get; } = fact;
}
