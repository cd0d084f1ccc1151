namespace StrategicAlliance.Performance;

/// <summary>A scale of answers; its favourable end may be the smaller number.</summary>
internal static class Scale
{
    public static bool Holds(decimal score, decimal min, decimal max) => score >= Math.Min(min, max) && score <= Math.Max(min, max);

    public static string Expected(decimal min, decimal max) => FormattableString.Invariant($"a number between {min} and {max}, the ends of the scale");
}
