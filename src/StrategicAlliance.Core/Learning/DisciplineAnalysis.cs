using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Performance;

namespace StrategicAlliance.Learning;

/// <summary>Reads how far the five disciplines of a learning organization are developed in an alliance.</summary>
/// <remarks>
/// <para>Senge (1990) names the disciplines; how they are measured is this library's definition. Surveys speak for a discipline under the names
/// <c>personalMastery</c>, <c>mentalModels</c>, <c>sharedVision</c>, <c>teamLearning</c> and <c>systemsThinking</c>: the latest answer of each partner and
/// level, put on 0 to 1 from the unfavourable to the favourable end of its scale, and the mean of those. Where no survey speaks, facts stand in: for mental
/// models the share of loops that changed a governing value or the way of learning; for team learning the share of conversions made by a team; for shared vision
/// the agreement of the members' rankings of goals (<see cref="GoalAgreement"/>), which is passed in. Of personal mastery and systems thinking no fact
/// speaks.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class DisciplineAnalysis
{
    /// <summary>Where the disciplines are published.</summary>
    public static Citation Citation { get; } = new("Senge", 1990, "The Fifth Discipline, Doubleday (measures: this library)");

    /// <summary>Examines the disciplines without a measure of the agreement on goals.</summary>
    /// <param name="knowledge">The conversions.</param>
    /// <param name="learning">The loops.</param>
    /// <param name="scorecard">The surveys.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public static DisciplineProfile Examine(KnowledgeInventory knowledge, LearningRecord learning, Scorecard scorecard) =>
        Examine(knowledge, learning, scorecard, new Measurement.NotMeasured("The agreement of the partners on their goals is not known.", ["goalStated", "surveyTaken"]));

    /// <summary>Examines the disciplines.</summary>
    /// <param name="knowledge">The conversions.</param>
    /// <param name="learning">The loops.</param>
    /// <param name="scorecard">The surveys.</param>
    /// <param name="goalAgreement">How far the partners agree on their goals, from 0 to 1: Kendall's W of their rankings.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="goalAgreement"/> is not from 0 to 1.</exception>
    public static DisciplineProfile Examine(KnowledgeInventory knowledge, LearningRecord learning, Scorecard scorecard, Measurement goalAgreement)
    {
        Bounds.Given(knowledge);
        Bounds.Given(learning);
        Bounds.Given(scorecard);
        if (Bounds.Given(goalAgreement).Figure is < 0 or > 1)
        {
            throw Bounds.Outside(goalAgreement.Figure!, Bounds.Fraction, nameof(goalAgreement));
        }

        return new DisciplineProfile(Enum.GetValues<LearningDiscipline>()
            .Select(discipline => new DisciplineReading(discipline, BySurvey(scorecard, discipline), discipline switch
            {
                LearningDiscipline.MentalModels => OfLoops(learning),
                LearningDiscipline.SharedVision => goalAgreement,
                LearningDiscipline.TeamLearning => OfTeams(knowledge),
                _ => new Measurement.NotMeasured($"No fact stands in for a survey of {discipline.ToName()}.", ["surveyTaken"]),
            }))
            .ToValueList());
    }

    private static Measurement BySurvey(Scorecard scorecard, LearningDiscipline discipline)
    {
        var latest = scorecard.Surveys
            .Where(survey => string.Equals(survey.Fact.Dimension, discipline.ToName(), StringComparison.Ordinal))
            .GroupBy(survey => (survey.Fact.Partner, survey.Fact.Level))
            .Select(group => group.Last())
            .ToArray();
        return latest.Length == 0
            ? new Measurement.NotMeasured($"No survey asked for {discipline.ToName()}.", ["surveyTaken"])
            : new Measurement.Measured(
                (double)latest.Average(survey => (survey.Fact.Score - survey.Fact.ScaleMin) / (survey.Fact.ScaleMax - survey.Fact.ScaleMin)),
                "1",
                latest.Select(survey => survey.Id).ToValueList(),
                "mean over partners and levels of (score - scaleMin) / (scaleMax - scaleMin), the latest of each",
                Citation);
    }

    private static Measurement OfLoops(LearningRecord learning)
    {
        var known = learning.EarlierLoops.Concat(learning.Loops.Values).Where(loop => loop.Kind is not null).ToArray();
        return known.Length == 0
            ? new Measurement.NotMeasured("Of no learning loop is it known what changed.", ["loopStepped"])
            : new Measurement.Measured(
                (double)known.Count(loop => loop.Kind is LoopKind.DoubleLoop or LoopKind.DeuteroLearning) / known.Length,
                "1",
                known.SelectMany(loop => loop.Steps).Select(step => step.Id).ToValueList(),
                "loops that changed a governing value or the way of learning / loops of which it is known what changed",
                Citation);
    }

    private static Measurement OfTeams(KnowledgeInventory knowledge)
    {
        var known = knowledge.Conversions.Where(conversion => conversion.Fact.Level is not null).ToArray();
        return known.Length == 0
            ? new Measurement.NotMeasured("No conversion of knowledge says whether a member or a team made it.", ["knowledgeConverted"])
            : new Measurement.Measured(
                (double)known.Count(conversion => conversion.Fact.Level == InnovationLevel.Team) / known.Length,
                "1",
                known.Select(conversion => conversion.Id).ToValueList(),
                "conversions made by a team / conversions of which it is known who made them",
                Citation);
    }
}
