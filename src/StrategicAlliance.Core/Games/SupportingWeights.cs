using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The certificate of a bargain: weights of the players by which no agreement gains more than 1, and a mix of agreements that gives what was answered.</summary>
/// <remarks>To check it: multiply the gains over disagreement of every point with the weights and add them; none exceeds 1 by more than <see cref="Gap"/>. Mix the points by
/// <see cref="Mixture"/>; nobody has less than answered, but for rounding.</remarks>
public sealed record SupportingWeights : Certificate
{
    /// <summary>A bargain is proved if nothing better than by this part of the whole is possible.</summary>
    internal const double Proved = 1e-9;

    internal SupportingWeights(string meaning, ValueList<double> weights, ValueList<double> mixture, double gap)
    {
        Meaning = meaning;
        Weights = weights;
        Mixture = mixture;
        Gap = gap;
    }

    /// <summary>Why such weights prove this solution, in a clause.</summary>
    public string Meaning { get; }

    /// <summary>The weight of a unit of each player's gain, in the order of the players; none negative.</summary>
    public ValueList<double> Weights { get; }

    /// <summary>The part of each point in the agreement, in the order of the points; together 1.</summary>
    public ValueList<double> Mixture { get; }

    /// <summary>By how much some point gains more than 1, at most; 0 but for rounding.</summary>
    public double Gap { get; }

    /// <inheritdoc/>
    public override bool IsProof => Gap <= Proved;

    /// <inheritdoc/>
    public override string Statement => string.Create(
        CultureInfo.InvariantCulture,
        $"With the weights {Weights} no agreement gains more than 1 (but for {Gap:0.0e+00}), and the mix {Mixture} of the points gains 1: {Meaning}.");
}
