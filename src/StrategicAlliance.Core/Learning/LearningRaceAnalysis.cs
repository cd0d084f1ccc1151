using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Reads from the learning agendas who of two partners is ahead, by how much, and how long the other is exposed.</summary>
/// <remarks>
/// <para>Two partners race when each has an item that the other is to supply. A side has learned an item when it is applied. Its share is the items applied of
/// those asked for. Its rate is the maximum likelihood estimate of a constant hazard with open items censored: items applied / years in which an
/// item was open; then the expected share is that of the race law K' = l (1 - K), which predicts the time that remains.</para>
/// <para>From the day a side is done until the other is, the other is exposed: it still needs a partner that no longer needs it (Hamel 1991).</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class LearningRaceAnalysis
{
    /// <summary>Source of the estimate of the rate.</summary>
    public static Citation RateCitation { get; } = new(
        "Kalbfleisch & Prentice",
        2002,
        "The Statistical Analysis of Failure Time Data, 2nd ed., Wiley, ch. 3: exponential model with censoring");

    /// <summary>Reads the races with the default settings.</summary>
    /// <param name="agenda">How far the agendas have come.</param>
    /// <param name="day">The day for which they were read.</param>
    /// <returns>The races, the widest first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agenda"/> is <see langword="null"/>.</exception>
    public static LearningRaceFinding Examine(AgendaFinding agenda, DateOnly day) => Examine(agenda, day, new LearningSettings());

    /// <summary>Reads the races.</summary>
    /// <param name="agenda">How far the agendas have come.</param>
    /// <param name="day">The day for which they were read.</param>
    /// <param name="settings">When somebody knows enough.</param>
    /// <returns>The races, the widest first.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static LearningRaceFinding Examine(AgendaFinding agenda, DateOnly day, LearningSettings settings)
    {
        var judge = new RaceJudge(day, Bounds.Given(settings));
        var wanted = Bounds.Given(agenda).Partners.SelectMany(partner => partner.Transfers)
            .SelectMany(transfer => transfer.Suppliers, (transfer, supplier) => (transfer.Learner, Supplier: supplier, Transfer: transfer))
            .GroupBy(one => (one.Learner, one.Supplier), one => one.Transfer)
            .ToDictionary(group => group.Key, group => group.OrderBy(transfer => transfer.Item).ToValueList());
        return new LearningRaceFinding(wanted.Keys
            .Where(pair => pair.Learner.CompareTo(pair.Supplier) < 0 && wanted.ContainsKey((pair.Supplier, pair.Learner)))
            .Select(pair => judge.Judge(pair.Learner, wanted[pair], pair.Supplier, wanted[(pair.Supplier, pair.Learner)]))
            .OrderByDescending(pair => pair.Exposure.Figure ?? -1)
            .ThenByDescending(pair => pair.Lead.Figure ?? -1)
            .ThenBy(pair => pair.A.Partner)
            .ThenBy(pair => pair.B.Partner)
            .ToValueList());
    }
}
