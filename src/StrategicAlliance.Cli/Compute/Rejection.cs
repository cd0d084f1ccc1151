namespace StrategicAlliance.Cli.Compute;

/// <summary>How the library's refusal of an argument outside a method's domain is told.</summary>
internal static class Rejection
{
    /// <summary>Which argument, what was found and what was expected, in one line and the same in every culture.</summary>
    public static string Of(ArgumentException outside)
    {
        var end = outside.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
        var expected = end < 0 ? outside.Message : outside.Message[..end];
        return outside is ArgumentOutOfRangeException { ActualValue: { } found }
            ? FormattableString.Invariant($"{outside.ParamName} is {found}. {expected}")
            : expected;
    }
}
