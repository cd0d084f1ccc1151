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
    public static LearningFinding Examine(LearningBasis basis, DateOnly day) => Examine(basis, day, LearningSettings.Default);

    /// <summary>Reads the ledgers.</summary>
    /// <param name="basis">The ledgers.</param>
    /// <param name="day">The day on which the ledgers are a view.</param>
    /// <param name="settings">The thresholds.</param>
    /// <returns>The parts, each with its facts.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static LearningFinding Examine(LearningBasis basis, DateOnly day, LearningSettings settings) => Examine(basis, day, settings, []);

    /// <summary>Reads the ledgers, with transfer factors that were measured elsewhere.</summary>
    /// <param name="basis">The ledgers.</param>
    /// <param name="day">The day on which the ledgers are a view.</param>
    /// <param name="settings">The thresholds.</param>
    /// <param name="outside">The factors measured elsewhere, such as mutual trust; they count where nobody assessed them.</param>
    /// <returns>The parts, each with its facts.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static LearningFinding Examine(LearningBasis basis, DateOnly day, LearningSettings settings, ValueList<OutsideFactor> outside) =>
        new(Bounds.Given(basis), day, Bounds.Given(settings), Bounds.Given(outside));
}
