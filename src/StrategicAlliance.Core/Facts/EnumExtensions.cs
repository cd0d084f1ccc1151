namespace StrategicAlliance.Facts;

/// <summary>How enumerated values are written wherever people or programs read them.</summary>
public static class EnumExtensions
{
    /// <summary>The camelCase name of a value, as journals write it: <c>jointVenture</c>.</summary>
    /// <typeparam name="TEnum">An enumeration of this library.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static string ToName<TEnum>(this TEnum value)
        where TEnum : struct, Enum => EnumNames<TEnum>.Of(value);
}
