using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Places the learning loops on two axes: single or double loop, in the common or a private interest.</summary>
/// <remarks>
/// <para>The kind follows from what changed (Argyris and Schön 1978). The interest is the one the loop states; otherwise that of its owner, private
/// when the owner's relative scope is below <see cref="LearningSettings.PrivateBelow"/> (Khanna, Gulati and Nohria 1998); otherwise it is not known.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class LearningCellAnalysis
{
    /// <summary>Places the loops with the default settings.</summary>
    /// <param name="record">The loops.</param>
    /// <param name="scopes">The relative scopes of the partners.</param>
    /// <returns>The four modes with their loops.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static LearningCellFinding Examine(LearningRecord record, RelativeScopeFinding scopes) => Examine(record, scopes, new LearningSettings());

    /// <summary>Places the loops.</summary>
    /// <param name="record">The loops.</param>
    /// <param name="scopes">The relative scopes of the partners.</param>
    /// <param name="settings">From where on interest is private.</param>
    /// <returns>The four modes with their loops.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static LearningCellFinding Examine(LearningRecord record, RelativeScopeFinding scopes, LearningSettings settings)
    {
        Bounds.Given(scopes);
        Bounds.Given(settings);
        var placed = Bounds.Given(record).EarlierLoops.Concat(record.Loops.Values)
            .OrderBy(loop => loop.Id).ThenBy(loop => loop.Opened.Fact.On)
            .Select(loop => Place(loop, scopes, settings.PrivateBelow))
            .ToArray();
        var cells = new[] { LoopKind.SingleLoop, LoopKind.DoubleLoop }
            .SelectMany(_ => Enum.GetValues<LoopOrientation>(), (kind, interest) => new LearningCell(
                kind, interest, placed.Where(loop => loop.Kind == kind && loop.Interest == interest).ToValueList()))
            .ToValueList();
        var outside = placed.Where(loop => loop.Interest is null || loop.Kind is not (LoopKind.SingleLoop or LoopKind.DoubleLoop)).ToValueList();
        return new LearningCellFinding(cells, outside, PrivateShare(placed));
    }

    private static LoopPlacement Place(LearningLoop loop, RelativeScopeFinding scopes, double privateBelow)
    {
        var facts = loop.Steps.Select(step => step.Id).Append(loop.Opened.Id);
        if (loop.Opened.Fact.Orientation is { } stated)
        {
            return new LoopPlacement(loop, stated, facts.Order().ToValueList());
        }

        var scope = loop.Opened.Fact.Owner is { } owner ? scopes.Of(owner)?.Scope as Measurement.Measured : null;
        return scope is null
            ? new LoopPlacement(loop, null, facts.Order().ToValueList())
            : new LoopPlacement(
                loop,
                scope.Value < privateBelow ? LoopOrientation.Private : LoopOrientation.Common,
                facts.Concat(scope.Because).Distinct().Order().ToValueList());
    }

    private static Measurement PrivateShare(LoopPlacement[] placed)
    {
        var known = placed.Where(loop => loop.Interest is not null).ToArray();
        return known.Length == 0
            ? new Measurement.NotMeasured(placed.Length == 0 ? "No learning loop was opened." : "Of no loop is it known whose interest it serves.", ["loopOpened"])
            : new Measurement.Measured(
                (double)known.Count(loop => loop.Interest == LoopOrientation.Private) / known.Length,
                "1",
                known.SelectMany(loop => loop.Because).Distinct().Order().ToValueList(),
                "loops in a private interest / loops whose interest is known",
                RelativeScope.Citation)
            {
                Confidence = (decimal)known.Length / placed.Length,
            };
    }
}
