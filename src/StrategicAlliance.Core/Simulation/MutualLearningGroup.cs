using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>Members of an organization that learn from its code at the same rate.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record MutualLearningGroup
{
    /// <summary>Members of one rate.</summary>
    /// <param name="members">How many; at least 1.</param>
    /// <param name="socialization">March's p1: the probability per period and dimension that a member moves towards the code, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no member, or the rate is not a probability.</exception>
    public MutualLearningGroup(int members, double socialization)
    {
        Members = Bounds.Count(members, 1);
        Socialization = MarchChance.Checked(socialization, nameof(socialization));
    }

    /// <summary>How many they are.</summary>
    public int Members { get; }

    /// <summary>March's p1, from 0 to 1 per period and dimension.</summary>
    public double Socialization { get; }
}
