using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>How far two countries seem from each other, seen from each side. Perceived distance is directed: the two figures are seldom the same.</summary>
/// <remarks>Hakanson and Ambos 2010 asked managers of 25 countries about the others. Pure; safe to call from any thread.</remarks>
public static class PsychicDistance
{
    /// <summary>Source of directed perceived distances: Hakanson and Ambos 2010.</summary>
    public static Citation Citation { get; } = new("Hakanson & Ambos", 2010, "The antecedents of psychic distance, J Int Manage 16:195-210");

    /// <summary>Puts the two directions of a pair side by side.</summary>
    /// <param name="fromAToB">How far B seems from A, in points of any scale; 0 or more.</param>
    /// <param name="fromBToA">How far A seems from B, in points of the same scale; 0 or more.</param>
    /// <returns>Both, their mean and their asymmetry.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A distance is negative or not finite.</exception>
    public static PsychicDistanceFigures Of(double fromAToB, double fromBToA) =>
        new(Finite.NotNegative(fromAToB), Finite.NotNegative(fromBToA));
}
