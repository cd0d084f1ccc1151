using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>The Deming cycle: plan, do, check, act, and plan again.</summary>
/// <remarks>
/// <para>Every cycle begins with plan, no step is skipped, and a cycle is complete when it acted. Deming (1986), Out of the Crisis.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class PdcaCycle
{
    internal const int Length = 4;

    /// <summary>How far a sequence of steps keeps to the cycle.</summary>
    /// <param name="steps">The steps, in the order in which they were taken; may be empty.</param>
    /// <returns>The longest beginning that keeps to the cycle, and what may follow it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of the steps does not exist.</exception>
    public static PdcaCheck Check(IReadOnlyList<PdcaStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        foreach (var step in steps)
        {
            Bounds.Defined(step, nameof(steps));
        }

        var valid = 0;
        while (valid < steps.Count && (int)steps[valid] == valid % Length)
        {
            valid++;
        }

        return new(
            valid,
            completedCycles: valid / Length,
            firstIllegal: valid < steps.Count ? steps[valid] : null,
            legalNext: LegalAfter(valid == 0 ? null : steps[valid - 1]));
    }

    /// <summary>What may follow a step; without one, what may begin.</summary>
    internal static ValueList<PdcaStep> LegalAfter(PdcaStep? step) => step switch
    {
        PdcaStep.Plan => [PdcaStep.Do],
        PdcaStep.Do => [PdcaStep.Check],
        PdcaStep.Check => [PdcaStep.Act],
        _ => [PdcaStep.Plan],
    };
}
