using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Reads all that the facts say of learning in an alliance.</summary>
/// <remarks>Pure; safe to call from any thread.</remarks>
public static class LearningAnalysis
{
    /// <summary>Reads the ledgers with the default settings.</summary>
    /// <param name="basis">The ledgers.</param>
    /// <param name="day">The day on which the ledgers are a view.</param>
    /// <returns>The parts, each with its facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is <see langword="null"/>.</exception>
    public static LearningFinding Examine(LearningBasis basis, DateOnly day) => Examine(basis, day, new LearningSettings());

    /// <summary>Reads the ledgers.</summary>
    /// <param name="basis">The ledgers.</param>
    /// <param name="day">The day on which the ledgers are a view.</param>
    /// <param name="settings">The thresholds.</param>
    /// <returns>The parts, each with its facts.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static LearningFinding Examine(LearningBasis basis, DateOnly day, LearningSettings settings) =>
        new(Bounds.Given(basis), day, Bounds.Given(settings));
}
