using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>How often a sequence of conversions went round the SECI spiral, and which conversion is due next.</summary>
/// <remarks>
/// <para>The spiral is that of Nonaka (1994) and Nonaka and Takeuchi (1995): socialization, externalization, combination, internalization, and again. The
/// measures are definitions of this library. Spirals are counted greedily: the first socialization, the first externalization after it, and so on; what
/// comes out of turn is counted by mode but moves nothing. The balance is the Shannon entropy of the four modes' shares over ln 4.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record SpiralProgress
{
    private static readonly SeciMode[] Modes = Enum.GetValues<SeciMode>();

    private SpiralProgress(int[] counts, int steps)
    {
        Counts = new ValueMap<int>(Modes.Select(mode => KeyValuePair.Create(mode.ToName(), counts[(int)mode])));
        Conversions = counts.Sum();
        CompletedSpirals = steps / Modes.Length;
        NextExpected = Modes[steps % Modes.Length];
        Balance = Conversions == 0 ? null : Entropy(counts) / Math.Log(Modes.Length);
    }

    /// <summary>Source of the spiral: Nonaka 1994.</summary>
    public static Citation Citation { get; } = new("Nonaka", 1994, "A dynamic theory of organizational knowledge creation, Organ Sci 5:14-37");

    /// <summary>How many times all four conversions were gone through in order.</summary>
    public int CompletedSpirals { get; }

    /// <summary>The conversion that would move the spiral on.</summary>
    public SeciMode NextExpected { get; }

    /// <summary>How many conversions there were.</summary>
    public int Conversions { get; }

    /// <summary>How many there were of each mode; all four modes, by name.</summary>
    public ValueMap<int> Counts { get; }

    /// <summary>How evenly the four modes were used: 1 for all alike, 0 for one only.</summary>
    /// <value>From 0 to 1; <see langword="null"/> without conversions.</value>
    public double? Balance { get; }

    /// <summary>The progress of conversions.</summary>
    /// <param name="conversions">Their modes, in order.</param>
    /// <returns>The progress.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conversions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such conversion.</exception>
    public static SpiralProgress Of(IEnumerable<SeciMode> conversions)
    {
        var counts = new int[Modes.Length];
        var steps = 0;
        foreach (var mode in Bounds.Given(conversions))
        {
            counts[(int)Bounds.Defined(mode, nameof(conversions))]++;
            steps += IsNext(mode, steps) ? 1 : 0;
        }

        return new SpiralProgress(counts, steps);
    }

    internal static bool IsNext(SeciMode mode, int steps) => mode == Modes[steps % Modes.Length];

    private static double Entropy(int[] counts)
    {
        double total = counts.Sum();
        return counts.Where(count => count > 0 && count < total).Sum(count => -(count / total) * Math.Log(count / total));
    }
}
