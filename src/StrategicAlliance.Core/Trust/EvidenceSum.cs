using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace StrategicAlliance.Trust;

/// <summary>Adds pairs of numbers so that the sum is the same in any order.</summary>
/// <remarks>
/// <para>Every number is split into a multiple of 1, one of 2^-30 and one of 2^-60; what is left below is dropped. Multiples of the same unit add without
/// rounding while their sum has 53 bits, so order cannot matter (pre-rounded summation, Demmel &amp; Nguyen 2013, Fast reproducible floating-point
/// summation). The splitting constants are 1.5 times the power of two whose unit in the last place is the unit.</para>
/// </remarks>
internal struct EvidenceSum
{
    // Two pairs side by side: the sums are exact, so that it does not matter on which side a pair is added.
    private Vector256<double> whole;
    private Vector256<double> middle;
    private Vector256<double> fine;

    /// <summary>The two sums.</summary>
    public readonly Vector128<double> Total => Joined(whole) + (Joined(middle) + Joined(fine));

    /// <summary>Adds one pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector128<double> pair) => Add(Vector256.Create(pair, Vector128<double>.Zero));

    /// <summary>Adds two pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector256<double> pairs)
    {
        var high = Rounded(pairs, 6_755_399_441_055_744.0);
        whole += high;
        var rest = pairs - high;
        var mid = Rounded(rest, 6_291_456.0);
        middle += mid;
        fine += Rounded(rest - mid, 0.005_859_375);
    }

    private static Vector128<double> Joined(Vector256<double> sides) => sides.GetLower() + sides.GetUpper();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Rounded(Vector256<double> pairs, double splitter)
    {
        var split = Vector256.Create(splitter);
        return pairs + split - split;
    }
}
