using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StrategicAlliance.Benchmarks;

/// <summary>The least that anything can do that looks at a whole table: add it up, in the widest vectors, four sums at a time.</summary>
internal static class PlainSum
{
    public static double Of(ReadOnlySpan<double> values)
    {
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(values);
        var (first, second, third, fourth) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
        unchecked
        {
            for (var i = 0; i <= vectors.Length - 4; i += 4)
            {
                first += vectors[i];
                second += vectors[i + 1];
                third += vectors[i + 2];
                fourth += vectors[i + 3];
            }
        }

        return Vector512.Sum(first + second + third + fourth);
    }
}
