using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What a partner gets in a period by what both do: the prisoner's dilemma.</summary>
/// <remarks>In decimal, because whether a partner is deterred may hang on the last digit. Immutable; safe to share between threads.</remarks>
public sealed record DilemmaPayoffs
{
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>The payoffs of a period.</summary>
    /// <param name="temptation">T, who cheats a partner that keeps its word; from -10^15 to 10^15, as all.</param>
    /// <param name="reward">R, both keep their word.</param>
    /// <param name="punishment">P, both cheat.</param>
    /// <param name="sucker">S, who keeps its word and is cheated; at most P, or cheating would be no answer to cheating.</param>
    /// <exception cref="ArgumentOutOfRangeException">A payoff is out of its range.</exception>
    public DilemmaPayoffs(decimal temptation, decimal reward, decimal punishment, decimal sucker)
    {
        Temptation = Within(temptation, nameof(temptation));
        Reward = Within(reward, nameof(reward));
        Punishment = Within(punishment, nameof(punishment));
        Sucker = Within(sucker, nameof(sucker)) <= punishment ? sucker : throw Bounds.Outside(sucker, "at most the punishment payoff", nameof(sucker));
    }

    /// <summary>T: who cheats a partner that keeps its word.</summary>
    public decimal Temptation { get; }

    /// <summary>R: both keep their word.</summary>
    public decimal Reward { get; }

    /// <summary>P: both cheat.</summary>
    public decimal Punishment { get; }

    /// <summary>S: who keeps its word and is cheated.</summary>
    public decimal Sucker { get; }

    /// <summary>What cheating gains at once: T - R.</summary>
    public decimal Gain => Temptation - Reward;

    /// <summary>What a period of punishment costs: R - P.</summary>
    public decimal Loss => Reward - Punishment;

    /// <summary>Whether T > R > P > S.</summary>
    public bool IsDilemma => Gain > 0 && Loss > 0 && Punishment > Sucker;

    private static decimal Within(decimal value, string name) => Math.Abs(value) <= Largest ? value : throw Bounds.Outside(value, "a number from -10^15 to 10^15", name);
}
