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
    private Vector128<double> whole;
    private Vector128<double> middle;
    private Vector128<double> fine;

    /// <summary>The two sums.</summary>
    public readonly Vector128<double> Total => whole + (middle + fine);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector128<double> pair)
    {
        var high = Rounded(pair, 6_755_399_441_055_744.0);
        whole += high;
        var rest = pair - high;
        var mid = Rounded(rest, 6_291_456.0);
        middle += mid;
        fine += Rounded(rest - mid, 0.005_859_375);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> Rounded(Vector128<double> pair, double splitter)
    {
        var split = Vector128.Create(splitter);
        return pair + split - split;
    }
}
