namespace StrategicAlliance.Learning;

/// <summary>Tells single-loop, double-loop and deutero-learning apart by what changed, not by what the loop is called.</summary>
/// <remarks>
/// <para>The deepest change decides: the learning process before a governing value before an action. Argyris &amp; Schön (1978),
/// Organizational Learning; Argyris (1977), Double loop learning in organizations.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class LoopClassification
{
    /// <summary>The kind of learning that these changes show.</summary>
    /// <param name="action">Whether the way of acting changed.</param>
    /// <param name="governing">Whether a governing goal, norm or assumption changed.</param>
    /// <param name="process">Whether the way of learning changed.</param>
    /// <returns>The kind.</returns>
    public static LoopKind Of(bool action, bool governing, bool process) => (action, governing, process) switch
    {
        (_, _, true) => LoopKind.DeuteroLearning,
        (_, true, _) => LoopKind.DoubleLoop,
        (true, _, _) => LoopKind.SingleLoop,
        _ => LoopKind.NoLearning,
    };
}
