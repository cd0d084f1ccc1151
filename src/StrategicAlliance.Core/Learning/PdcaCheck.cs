using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How far a sequence of steps keeps to the Deming cycle.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PdcaCheck
{
    internal PdcaCheck(int validPrefixLength, int completedCycles, PdcaStep? firstIllegal, ValueList<PdcaStep> legalNext)
    {
        ValidPrefixLength = validPrefixLength;
        CompletedCycles = completedCycles;
        FirstIllegal = firstIllegal;
        LegalNext = legalNext;
    }

    /// <summary>How many steps, from the first, keep to the cycle.</summary>
    /// <value>From 0 to the number of steps.</value>
    public int ValidPrefixLength { get; }

    /// <summary>How many cycles those steps complete.</summary>
    /// <value>0 or more.</value>
    public int CompletedCycles { get; }

    /// <summary>The first step that breaks the cycle; <see langword="null"/> if none does.</summary>
    public PdcaStep? FirstIllegal { get; }

    /// <summary>What may follow the steps that keep to the cycle.</summary>
    public ValueList<PdcaStep> LegalNext { get; }
}
