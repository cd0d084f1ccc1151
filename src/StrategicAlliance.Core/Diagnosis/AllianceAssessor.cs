using StrategicAlliance.Alliances;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;
using StrategicAlliance.Integration;
using StrategicAlliance.Learning;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Diagnosis;

/// <summary>Assesses an alliance: is it one, of what kind, how well integrated, what is going wrong, and what is not known.</summary>
/// <remarks>Pure and stateless; one instance serves all threads.</remarks>
public sealed class AllianceAssessor
{
    private readonly StructureAnalysis structure;
    private readonly ITrustModel trust;
    private readonly IReadOnlyList<IDistanceMeasure> distances;
    private readonly IReadOnlyList<IIntegrationCheck> checks;
    private readonly IReadOnlyList<IObstacleDetector> obstacles;
    private readonly IReadOnlyList<IWarningSignal> warnings;

    /// <summary>An assessor with the built-in strategies and their defaults.</summary>
    public AllianceAssessor()
        : this(new StructureAnalysis(), [], [], [])
    {
    }

    /// <summary>An assessor of these strategies, with the default trust model and the distances that need nothing but facts. Where two detectors have one code, the one given last counts; where two checks
    /// measure one level, the weaker score does.</summary>
    /// <param name="structure">Computes what kind of alliance it is.</param>
    /// <param name="checks">Measure the levels of integration.</param>
    /// <param name="obstacles">Look for obstacles.</param>
    /// <param name="warnings">Look for warning signs.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A detector or signal has a blank code; the message names its type.</exception>
    public AllianceAssessor(
        StructureAnalysis structure,
        IEnumerable<IIntegrationCheck> checks,
        IEnumerable<IObstacleDetector> obstacles,
        IEnumerable<IWarningSignal> warnings)
        : this(structure, new BetaTrust(), DistanceProfile.FromFactsAlone, checks, obstacles, warnings)
    {
    }

    /// <summary>An assessor of these strategies. Where two detectors have one code, the one given last counts; where two checks
    /// measure one level, the weaker score does.</summary>
    /// <param name="structure">Computes what kind of alliance it is.</param>
    /// <param name="trust">Says how far partners may trust each other.</param>
    /// <param name="distances">Measure how far apart partners are.</param>
    /// <param name="checks">Measure the levels of integration.</param>
    /// <param name="obstacles">Look for obstacles.</param>
    /// <param name="warnings">Look for warning signs.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A detector or signal has a blank code; the message names its type.</exception>
    public AllianceAssessor(
        StructureAnalysis structure,
        ITrustModel trust,
        IEnumerable<IDistanceMeasure> distances,
        IEnumerable<IIntegrationCheck> checks,
        IEnumerable<IObstacleDetector> obstacles,
        IEnumerable<IWarningSignal> warnings)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentNullException.ThrowIfNull(trust);
        ArgumentNullException.ThrowIfNull(distances);
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentNullException.ThrowIfNull(obstacles);
        ArgumentNullException.ThrowIfNull(warnings);
        this.structure = structure;
        this.trust = trust;
        this.distances = distances.ToList();
        this.checks = checks.ToList();
        this.obstacles = ByCode(obstacles, detector => detector.Code);
        this.warnings = ByCode(warnings, signal => signal.Code);
    }

    /// <summary>Assesses an alliance as it stands on the day of the view.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="alliance"/> is <see langword="null"/>.</exception>
    public Assessment Assess(Alliance alliance)
    {
        ArgumentNullException.ThrowIfNull(alliance);
        var formation = FormationTest.Examine(alliance);
        var findings = formation.Conditions.Where(condition => condition.Met is not null).Select(FormationAnswer);
        if (formation.IsAlliance == false)
        {
            var failed = string.Join(", ", formation.Failed.Select(condition => condition.Requirement.ToName()));
            return new Assessment(alliance, formation)
            {
                Integration = new(Levels().Select(level => Unmeasured(level, "Withheld: it is not an alliance.")).ToValueList()),
                Findings = findings.ToValueList(),
                Unknown = [new Unknown("assessment", [], $"Withheld: it is not an alliance; not met: {failed}.")],
            };
        }

        return Whole(alliance, formation, findings);
    }

    /// <summary>Assesses an alliance as it stood on a day.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <param name="asOf">The day; facts that took effect on it are included.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="alliance"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The alliance was not yet proposed on that day.</exception>
    public Assessment Assess(Alliance alliance, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(alliance);
        return Assess(alliance.AsOf(asOf));
    }

    private static List<T> ByCode<T>(IEnumerable<T> strategies, Func<T, string> code)
        where T : class
    {
        var list = strategies.ToList();
        return list.Find(strategy => string.IsNullOrWhiteSpace(code(strategy))) is { } nameless
            ? throw new ArgumentException($"{nameless.GetType()} has a blank code.", nameof(strategies))
            : list.GroupBy(code, StringComparer.Ordinal).Select(same => same.Last()).OrderBy(code, StringComparer.Ordinal).ToList();
    }

    // A strategy of a host that answers nothing is a mistake of the host, not an absent obstacle.
    private static T Answered<T>(object strategy, T? answer)
        where T : class => answer ?? throw new InvalidOperationException($"{strategy.GetType()} answered null.");

    private static IEnumerable<IntegrationLevel> Levels() => Enum.GetValues<IntegrationLevel>();

    private static Finding FormationAnswer(FormationCondition condition) => new(
        $"formation.{condition.Requirement.ToName()}",
        condition.Met == true ? "met" : "not met",
        condition.Because,
        "all three conditions must be met: independence, shared benefits and control, continuing contribution",
        FormationTest.Citation,
        condition.Explanation);

    private static IntegrationFinding Unmeasured(IntegrationLevel level, string why) =>
        new(level, new Measurement.NotMeasured(why, []), why);

    private Assessment Whole(Alliance alliance, FormationFinding formation, IEnumerable<Finding> findings)
    {
        var kind = structure.Examine(alliance);
        var levels = Levels().Select(level => Measure(alliance, level)).ToValueList();
        var seen = obstacles.Select(detector => (detector.Code, detector.Name, Detection: Answered(detector, detector.Detect(alliance)))).ToList();
        var signs = warnings.Select(signal => (signal.Code, signal.Name, Detection: Answered(signal, signal.Detect(alliance)))).ToList();
        var trusted = TrustSummary.Of(trust, alliance.Promises, alliance.Roster, alliance.Disputes.Disputes, alliance.Day);
        var knowledge = KnowledgeSummary.Of(alliance);
        var learning = LearningAnalysis.Examine(alliance.LearningBasis(), alliance.Day, LearningSettings.Default, MutualTrust.Of(trusted));
        var (reliance, sheet) = (new AnswerSheet(), new AnswerSheet());
        TrustAnswers.Tell(trusted, reliance);
        KnowledgeAnswers.Tell(alliance, knowledge, sheet);
        LearningAnswers.Tell(learning, sheet);
        CapacityAnswers.Tell(learning, sheet);
        var benefits = BenefitSummary.Of(alliance);
        BenefitAnswers.Tell(benefits, sheet);
        return new Assessment(alliance, formation)
        {
            Structure = kind,
            Integration = new IntegrationProfile(levels),
            Trust = trusted,
            Distances = DistanceProfile.ExamineAll(alliance.Roster, distances),
            Knowledge = knowledge,
            Learning = learning,
            Benefits = benefits,
            Exit = ExitSummary.Of(alliance),
            Obstacles = seen.Where(item => item.Detection is Detection.Present)
                .Select(item => new ObstacleFinding(item.Code, item.Name, (Detection.Present)item.Detection)).ToValueList(),
            Warnings = signs.Where(item => item.Detection is Detection.Present)
                .Select(item => new WarningFinding(item.Code, item.Name, (Detection.Present)item.Detection)).ToValueList(),
            Gates = Gates.Examine(alliance),
            Findings = findings.Concat(kind.Findings).Concat(reliance.Answers).Concat(sheet.Answers).Concat(LevelAnswers(levels)).ToValueList(),
            Unknown = OpenQuestions.Of(alliance, formation, kind, levels, reliance.Open, sheet.Open, seen.Concat(signs).Select(item => (item.Code, item.Detection)), obstacles.Count, warnings.Count),
        };
    }

    private IntegrationFinding Measure(Alliance alliance, IntegrationLevel level)
    {
        var results = checks.Where(check => check.Level == level).Select(check => Answered(check, check.Examine(alliance))).ToList();
        return results.Where(result => result.Score.Figure is not null).MinBy(result => result.Score.Figure)
            ?? results.FirstOrDefault()
            ?? Unmeasured(level, "No check of this level is registered.");
    }

    private static IEnumerable<Finding> LevelAnswers(IEnumerable<IntegrationFinding> levels) =>
        from level in levels
        let measured = level.Score as Measurement.Measured
        where measured is not null
        select new Finding($"integration.{level.Level.ToName()}", FormattableString.Invariant($"{measured.Value:0.###}"), measured.Because, measured.Formula, measured.Citation, level.Explanation)
        {
            Unit = measured.Unit,
            Confidence = measured.Confidence,
        };
}
