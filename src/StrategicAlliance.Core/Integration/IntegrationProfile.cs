using StrategicAlliance.Facts;

namespace StrategicAlliance.Integration;

/// <summary>The six levels beside each other. Levels do not average each other away: the headline is the weakest that is measured.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record IntegrationProfile
{
    internal IntegrationProfile(ValueList<IntegrationFinding> levels) => Levels = levels;

    /// <summary>One finding a level, in the order of <see cref="IntegrationLevel"/>.</summary>
    public ValueList<IntegrationFinding> Levels { get; }

    /// <summary>The measured levels with the lowest score; several when they tie.</summary>
    public IEnumerable<IntegrationLevel> Weakest => At(scores => scores.Min());

    /// <summary>The measured levels with the highest score; several when they tie.</summary>
    public IEnumerable<IntegrationLevel> Strongest => At(scores => scores.Max());

    /// <summary>How many of the levels are measured.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal Coverage => Levels.Count == 0 ? 0 : (decimal)Levels.Count(level => level.Score.Figure is not null) / Levels.Count;

    private IEnumerable<IntegrationLevel> At(Func<IEnumerable<double>, double> end)
    {
        var measured = Levels.Where(level => level.Score.Figure is not null).ToList();
        if (measured.Count == 0)
        {
            return [];
        }

        var score = end(measured.Select(level => level.Score.Figure!.Value));
        return measured.Where(level => level.Score.Figure!.Value.Equals(score)).Select(level => level.Level);
    }
}
