using StrategicAlliance.Facts;
using StrategicAlliance.Performance;

namespace StrategicAlliance.Learning;

/// <summary>Measures how far the indicator of a loop moved over its turns; see <see cref="LoopAnalysis"/>.</summary>
internal sealed class LoopGains
{
    private static readonly Citation Source = Citation.OfLibrary("gain of a learning cycle: the move of its indicator from before plan to after act");

    private readonly LearningLoop loop;
    private readonly Indicator? indicator;
    private readonly Recorded<IndicatorMeasured>[] series;

    public LoopGains(LearningLoop loop, Scorecard scorecard)
    {
        this.loop = loop;
        indicator = loop.Opened.Fact.Indicator is { } named ? scorecard.Find(named) : null;
        series = indicator is null ? [] : Series(indicator, loop);
    }

    /// <summary>The gain of a completed turn, counted from 1.</summary>
    public Measurement Of(int turn) => Between(turn, turn);

    /// <summary>The gain from before the first completed turn to after the last.</summary>
    public Measurement OfAll() => loop.CompletedCycles == 0
        ? new Measurement.NotMeasured("The loop has completed no turn.", ["loopStepped"])
        : Between(1, loop.CompletedCycles);

    private static Recorded<IndicatorMeasured>[] Series(Indicator indicator, LearningLoop loop)
    {
        var own = indicator.Measurements.Where(one => one.Fact.Reference is null).ToArray();
        var common = own.Where(one => one.Fact.Partner is null).ToArray();
        return common.Length > 0 || loop.Opened.Fact.Owner is not { } owner ? common : own.Where(one => one.Fact.Partner == owner).ToArray();
    }

    private Measurement Between(int first, int last)
    {
        if (indicator is null)
        {
            return new Measurement.NotMeasured("The loop does not name the indicator that it is to move.", ["loopOpened"]);
        }

        var (plan, act) = (Step(first, PdcaStep.Plan), Step(last, PdcaStep.Act));
        PartialDate? actBefore = first > 1 ? Step(first - 1, PdcaStep.Act).Fact.On : null;
        PartialDate? nextAct = last < loop.CompletedCycles ? Step(last + 1, PdcaStep.Act).Fact.On : null;
        var before = Array.FindLastIndex(series, one => one.Fact.On.LastDay <= plan.Fact.On.FirstDay && !(one.Fact.On.FirstDay < actBefore?.LastDay));
        var after = Array.FindIndex(series, before + 1, one => one.Fact.On.FirstDay >= act.Fact.On.LastDay);
        if (before < 0)
        {
            return Missing($"was not measured on or before {plan.Fact.On}, when the turn was planned{(actBefore is { } since ? $", and on or after {since}, when the one before acted" : string.Empty)}");
        }

        if (after < 0 || series[after].Fact.On.LastDay >= nextAct?.FirstDay)
        {
            return Missing($"was not measured on or after {act.Fact.On}, when the turn acted{(nextAct is { } until ? $", and before {until}, when the next one did" : string.Empty)}");
        }

        FactId[] because = [loop.Opened.Id, indicator.Defined.Id, plan.Id, act.Id, series[before].Id, series[after].Id];
        return Move((double)series[before].Fact.Value, (double)series[after].Fact.Value, because.ToValueList());
    }

    private Measurement Move(double before, double after, ValueList<FactId> because)
    {
        var defined = indicator!.Defined.Fact;
        if ((double?)defined.Best - (double?)defined.Worst is { } way && way != 0)
        {
            return new Measurement.Measured((after - before) / way, "1", because, "(value after act - value before plan) / (best - worst)", Source);
        }

        var wanted = (double?)(defined.Best ?? defined.Target);
        if (after != before && (wanted is null || wanted == before))
        {
            return new Measurement.NotMeasured(
                FormattableString.Invariant($"{indicator.Id} moved from {before} to {after}, and which way is better is not known."), ["indicatorDefined"]);
        }

        var unit = string.IsNullOrWhiteSpace(defined.Unit) ? $"unit of {indicator.Id}" : defined.Unit;
        return new Measurement.Measured(
            wanted > before ? after - before : before - after, unit, because, "value after act - value before plan, towards the best value or the target", Source);
    }

    private Measurement.NotMeasured Missing(string what) => new($"{indicator!.Id} {what}.", ["indicatorMeasured"]);

    private Recorded<LoopStepped> Step(int turn, PdcaStep step) => loop.Steps[((turn - 1) * PdcaCycle.Length) + (int)step];
}
