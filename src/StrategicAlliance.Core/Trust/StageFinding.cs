using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>On what the trust in a partner rests.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record StageFinding
{
    private StageFinding(TrustStage? stage, ValueList<FactId> because, string explanation)
    {
        Stage = stage;
        Because = because;
        Explanation = explanation;
    }

    /// <summary>Source: Lewicki and Bunker 1996.</summary>
    public static Citation Citation { get; } = new("Lewicki & Bunker", 1996, "Developing and maintaining trust in work relationships, in Kramer & Tyler, Trust in Organizations, Sage, 114-139");

    /// <summary>The stage; <see langword="null"/> where trust rests on nothing that is known.</summary>
    public TrustStage? Stage { get; }

    /// <summary>The facts it rests on.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>Why this stage.</summary>
    public string Explanation { get; }

    /// <summary>The stage of trust, with the documented thresholds.</summary>
    /// <param name="finding">How far the partner may be trusted.</param>
    /// <param name="isDeterred">Whether keeping its word pays the partner; <see langword="null"/>: not known.</param>
    /// <returns>The stage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is <see langword="null"/>.</exception>
    public static StageFinding Of(TrustFinding finding, bool? isDeterred) => Of(finding, isDeterred, StageSettings.Default);

    /// <summary>The stage of trust.</summary>
    /// <param name="finding">How far the partner may be trusted.</param>
    /// <param name="isDeterred">Whether keeping its word pays the partner; <see langword="null"/>: not known.</param>
    /// <param name="settings">From when on trust rests on what.</param>
    /// <returns>The highest stage of which the conditions hold.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static StageFinding Of(TrustFinding finding, bool? isDeterred, StageSettings settings)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(settings);
        var overall = finding.Overall;
        var known = Reaches(overall, settings.KnownUncertainty, settings.KnownExpectation);
        if (known && finding.In(TrustAspect.Goodwill) is { } goodwill && Reaches(goodwill, settings.IdentifiedUncertainty, settings.IdentifiedExpectation))
        {
            return new(TrustStage.Identification, goodwill.Because, Says("goodwill", goodwill));
        }

        return known ? new(TrustStage.Knowledge, overall.Because, Says("all evidence", overall))
            : isDeterred == true ? new(TrustStage.Calculus, [], "Keeping its word pays the partner; it is not known well enough for more.")
            : new(null, overall.Because, isDeterred is null
                ? "The partner is not known well enough, and whether keeping its word pays is not known."
                : "The partner is not known well enough, and keeping its word does not pay.");
    }

    private static bool Reaches(AspectTrust trust, double uncertainty, double expectation) =>
        trust.IsKnown && trust.Opinion.Uncertainty <= uncertainty && trust.Opinion.Expectation >= expectation;

    private static string Says(string what, AspectTrust trust) =>
        FormattableString.Invariant($"By {what} the expectation is {trust.Opinion.Expectation:0.###} with uncertainty {trust.Opinion.Uncertainty:0.###}.");
}
