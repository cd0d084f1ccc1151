using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>What a firm adds to its knowledge, by its own research and by what it absorbs of the research of others.</summary>
/// <remarks>
/// <para>z = M + gamma (theta * sum of the others' M + T). Gamma, the absorptive capacity, is itself a function of the own research M, and gamma(0) = 0: a
/// firm without research of its own absorbs nothing, however large the pool. A gamma above 0 given for such a firm contradicts the model; it is then
/// not applied, and <see cref="IsGammaIgnored"/> says so. Cohen &amp; Levinthal (1989).</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record AbsorbedKnowledge
{
    private AbsorbedKnowledge(decimal own, decimal gamma, decimal applied, decimal absorbed)
    {
        OwnResearch = own;
        IsGammaIgnored = gamma != applied;
        Gamma = applied;
        Absorbed = absorbed;
    }

    /// <summary>Where the model is published.</summary>
    public static Citation Citation { get; } = new("Cohen & Levinthal", 1989, "Innovation and learning: the two faces of R&D, Econ J 99:569-596");

    /// <summary>The research of the firm itself, M.</summary>
    public decimal OwnResearch { get; }

    /// <summary>The absorptive capacity that was applied: as given, or 0 for a firm without research of its own.</summary>
    public decimal Gamma { get; }

    /// <summary>Whether a gamma above 0 was given for a firm without research of its own, and set aside.</summary>
    public bool IsGammaIgnored { get; }

    /// <summary>What is absorbed of the research of others, in the unit of the research.</summary>
    public decimal Absorbed { get; }

    /// <summary>What is added to the knowledge of the firm, z, in the unit of the research.</summary>
    public decimal Increment => OwnResearch + Absorbed;

    /// <summary>What one firm of an industry adds to its knowledge.</summary>
    /// <param name="research">The research of every firm, in one unit (money); each 0 or more.</param>
    /// <param name="focal">The position of the firm in <paramref name="research"/>, from 0.</param>
    /// <param name="gamma">The share of outside knowledge that the firm can absorb. From 0 to 1.</param>
    /// <param name="theta">The share of the research of others that spills over. From 0 to 1.</param>
    /// <param name="outsideIndustry">Knowledge from outside the industry, T, in the unit of the research. 0 or more.</param>
    /// <returns>The increment and its parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="research"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range, or there is no firm at <paramref name="focal"/>.</exception>
    /// <exception cref="OverflowException">A sum is more than a <see cref="decimal"/> can hold.</exception>
    public static AbsorbedKnowledge Of(IReadOnlyList<decimal> research, int focal, decimal gamma, decimal theta, decimal outsideIndustry)
    {
        ArgumentNullException.ThrowIfNull(research);
        foreach (var amount in research)
        {
            Bounds.Least(amount, nameof(research));
        }

        if (focal < 0 || focal >= research.Count)
        {
            throw Bounds.Outside(focal, FormattableString.Invariant($"the position of a firm, from 0 to {research.Count - 1}"), nameof(focal));
        }

        var own = research[focal];
        var pool = (Bounds.Share(theta) * (research.Sum() - own)) + Bounds.Least(outsideIndustry);
        var applied = own == 0 ? 0 : Bounds.Share(gamma);
        return new AbsorbedKnowledge(own, Bounds.Share(gamma), applied, applied * pool);
    }
}
