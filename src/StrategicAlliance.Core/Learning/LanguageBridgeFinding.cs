using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Whether partners can talk to each other, and what they do about it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LanguageBridgeFinding
{
    internal LanguageBridgeFinding(ValueList<LanguagePair> pairs, ValueList<PartnerId> notStated, ValueList<Recorded<TrainingHeld>> trainings)
    {
        Pairs = pairs;
        NotStated = notStated;
        Trainings = trainings;
    }

    /// <summary>The pairs of members of which both state their languages, by id.</summary>
    public ValueList<LanguagePair> Pairs { get; }

    /// <summary>The members that do not state their languages, by id.</summary>
    public ValueList<PartnerId> NotStated { get; }

    /// <summary>The trainings in language and in culture, in order.</summary>
    public ValueList<Recorded<TrainingHeld>> Trainings { get; }

    /// <summary>The share of the pairs that have a working language in common, from 0 to 1.</summary>
    public Measurement Share => Pairs.Count == 0
        ? new Measurement.NotMeasured("Fewer than two members state their working languages.", ["partnerProfiled"])
        : new Measurement.Measured(
            (double)Pairs.Count(pair => pair.Common.Count > 0) / Pairs.Count,
            "1",
            Pairs.SelectMany(pair => pair.Because).Distinct().ToValueList(),
            "pairs with a common working language / pairs of members that state their languages",
            LanguageBridge.Citation);
}
