using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>An allocation is not in the prekernel, or the kernel: one player has more to hope for against another than the other against it.</summary>
public sealed record SurplusesOutOfBalance : Refusal
{
    internal SurplusesOutOfBalance(PairSurplus pair) => Pair = pair;

    /// <summary>The two players.</summary>
    public PairSurplus Pair { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(
        CultureInfo.InvariantCulture,
        $"{Pair.First} could hope for {Pair.FirstSurplus} more without {Pair.Second} (with {Pair.FirstCoalition}), {Pair.Second} for {Pair.SecondSurplus} without {Pair.First} (with {Pair.SecondCoalition}).");

    /// <inheritdoc/>
    public override string Remedy => "Move half of the difference from the one who could hope for less to the one who could hope for more, and look again.";
}
