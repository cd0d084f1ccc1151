using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Reads from the conversions how far the SECI spiral went, as a whole and thread by thread.</summary>
/// <remarks>
/// <para>A thread is a set of assets that conversions link, directly or through others. The measures are those of <see cref="SpiralProgress"/>.</para>
/// <para>Time is linear in the conversions. Pure; safe to call from any thread.</para>
/// </remarks>
public static class SeciSpiral
{
    private const string CompletedFormula = "greedy passes S, E, C, I in order";
    private const string BalanceFormula = "Shannon entropy of the shares of the four modes / ln 4";

    /// <summary>Examines an inventory.</summary>
    /// <param name="inventory">What is known, as of the day.</param>
    /// <param name="day">The day from which age is counted.</param>
    /// <returns>The progress.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inventory"/> is <see langword="null"/>.</exception>
    public static SpiralFinding Examine(KnowledgeInventory inventory, DateOnly day)
    {
        var conversions = Bounds.Given(inventory).Conversions.ToArray();
        var progress = SpiralProgress.Of(conversions.Select(one => one.Fact.Mode));
        var because = conversions.Select(one => one.Id).ToValueList();
        return new SpiralFinding(
            progress,
            Measure(progress.CompletedSpirals, "spirals", CompletedFormula),
            Measure(progress.Balance ?? 0, "1", BalanceFormula),
            StuckStage.Of(conversions, progress, day),
            Threads(inventory, conversions, day));

        Measurement Measure(double value, string unit, string formula) => conversions.Length == 0
            ? new Measurement.NotMeasured("No conversion of knowledge is recorded.", ["knowledgeConverted"])
            : new Measurement.Measured(value, unit, because, formula, SpiralProgress.Citation);
    }

    private static ValueList<SpiralThread> Threads(KnowledgeInventory inventory, Recorded<KnowledgeConverted>[] conversions, DateOnly day)
    {
        var sets = new AssetSets();
        foreach (var conversion in conversions)
        {
            foreach (var input in conversion.Fact.Inputs)
            {
                sets.Join(conversion.Fact.Output, input);
            }
        }

        // Groups stand in the order of their first conversion.
        return conversions.GroupBy(conversion => sets.Of(conversion.Fact.Output)).Select(Thread).ToValueList();

        SpiralThread Thread(IEnumerable<Recorded<KnowledgeConverted>> group)
        {
            var own = group.ToList();
            var assets = own.SelectMany(one => one.Fact.Inputs.Append(one.Fact.Output)).Distinct().Order().ToValueList();
            var topics = assets.Select(asset => inventory.Find(asset)?.Topic).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            var progress = SpiralProgress.Of(own.Select(one => one.Fact.Mode));
            return new SpiralThread(assets, topics.ToValueList(), progress, StuckStage.Of(own, progress, day)!, own.Select(one => one.Id).ToValueList());
        }
    }
}
