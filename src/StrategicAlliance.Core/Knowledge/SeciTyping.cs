using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>The form of knowledge that each conversion takes in and gives out.</summary>
/// <remarks>
/// <para>Socialization goes from tacit to tacit, externalization from tacit to explicit, combination from explicit to explicit,
/// internalization from explicit to tacit. Nonaka &amp; Takeuchi (1995), The Knowledge-Creating Company.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class SeciTyping
{
    /// <summary>The form that must go in.</summary>
    /// <param name="mode">The conversion.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such conversion.</exception>
    public static KnowledgeForm InputOf(SeciMode mode) => Bounds.Defined(mode) is SeciMode.Socialization or SeciMode.Externalization
        ? KnowledgeForm.Tacit
        : KnowledgeForm.Explicit;

    /// <summary>The form that must come out.</summary>
    /// <param name="mode">The conversion.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such conversion.</exception>
    public static KnowledgeForm OutputOf(SeciMode mode) => Bounds.Defined(mode) is SeciMode.Socialization or SeciMode.Internalization
        ? KnowledgeForm.Tacit
        : KnowledgeForm.Explicit;

    /// <summary>Compares the forms of a conversion with those that it must have.</summary>
    /// <param name="mode">The conversion.</param>
    /// <param name="inputForm">The form that goes in; <see langword="null"/> if it is not known, which fits.</param>
    /// <param name="outputForm">The form that comes out; <see langword="null"/> if it is not known, which fits.</param>
    /// <returns>What is required, and whether it is met.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such conversion or form.</exception>
    public static SeciCheck Check(SeciMode mode, KnowledgeForm? inputForm, KnowledgeForm? outputForm) =>
        new(InputOf(mode), OutputOf(mode), Bounds.Defined(inputForm, nameof(inputForm)), Bounds.Defined(outputForm, nameof(outputForm)));
}
