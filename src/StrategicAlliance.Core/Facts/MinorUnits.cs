namespace StrategicAlliance.Facts;

/// <summary>How many decimals the currencies of ISO 4217 have.</summary>
internal static class MinorUnits
{
    public const int Usual = 2;

    // With those that are no longer in use, since journals reach back.
    private static readonly HashSet<string> None = new(StringComparer.Ordinal)
    {
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF",
        "ADP", "BEF", "BYB", "BYR", "ESP", "GRD", "ITL", "LUF", "MGF", "PTE", "TPE", "TRL",
    };

    private static readonly HashSet<string> Three = new(StringComparer.Ordinal) { "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND" };

    private static readonly HashSet<string> Four = new(StringComparer.Ordinal) { "CLF", "UYW" };

    public static int Of(string code) => None.Contains(code) ? 0 : Three.Contains(code) ? 3 : Four.Contains(code) ? 4 : Usual;
}
