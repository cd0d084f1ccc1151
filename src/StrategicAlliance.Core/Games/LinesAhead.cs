using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace StrategicAlliance.Games;

/// <summary>Asks for memory before it is needed. Only a hint: nothing is read and no result depends on it; what lies past the end of the memory is ignored.</summary>
internal static class LinesAhead
{
    // Two pages: at the end of a page the processor's own foresight stops.
    private const int Bytes = 8192;

    private const int Line = 64;

    /// <summary>Asks for the 512 bytes that stand 8 KB after those read now.</summary>
    /// <param name="now">The first of the 64 numbers read now.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Ask(ref double now)
    {
        if (Sse.IsSupported)
        {
            // The address may be stale when it is used, if the memory is moved meanwhile: then the hint is lost and nothing else.
            var ahead = (byte*)Unsafe.AsPointer(ref now) + Bytes;
            Sse.Prefetch0(ahead);
            Sse.Prefetch0(ahead + Line);
            Sse.Prefetch0(ahead + (2 * Line));
            Sse.Prefetch0(ahead + (3 * Line));
            Sse.Prefetch0(ahead + (4 * Line));
            Sse.Prefetch0(ahead + (5 * Line));
            Sse.Prefetch0(ahead + (6 * Line));
            Sse.Prefetch0(ahead + (7 * Line));
        }
    }
}
