using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>The learning races of an alliance.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LearningRaceFinding
{
    internal LearningRaceFinding(ValueList<LearningRacePair> pairs) => Pairs = pairs;

    /// <summary>The pairs of partners that want to learn from each other: the longest exposure first, then the largest lead, then by id.</summary>
    public ValueList<LearningRacePair> Pairs { get; }

    /// <summary>The widest race; <see langword="null"/> if there is none: see <see cref="WhyNone"/>.</summary>
    public LearningRacePair? Widest => Pairs.Count == 0 ? null : Pairs[0];

    /// <summary>Why there is no race; <see langword="null"/> if there is one.</summary>
    public Measurement.NotMeasured? WhyNone => Pairs.Count > 0
        ? null
        : new("No two partners have stated learning agendas toward each other.", ["learningAgendaSet"]);
}
