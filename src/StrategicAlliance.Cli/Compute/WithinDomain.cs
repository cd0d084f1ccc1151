using StrategicAlliance.Cli.Answers;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Where inputs have the right type, and the method says itself what it is defined for.</summary>
internal static class WithinDomain
{
    /// <summary>The answer of a method, or that it rejects the inputs.</summary>
    public static Answer Of(Func<Answer> method)
    {
        try
        {
            return method();
        }
        catch (ArgumentException outside)
        {
            return Answer.Rejected(Reason(outside));
        }
        catch (OverflowException)
        {
            return Answer.Rejected("A figure is too large for the method.");
        }
    }

    // Which input, what was found and what was expected, in one line and the same in every culture.
    private static string Reason(ArgumentException outside)
    {
        var end = outside.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
        var expected = end < 0 ? outside.Message : outside.Message[..end];
        if (outside is not ArgumentOutOfRangeException { ParamName: { Length: > 0 } name } range)
        {
            return expected;
        }

        // The settings of the library are named in capitals, the inputs are not.
        var input = char.ToLowerInvariant(name[0]) + name[1..];
        return range.ActualValue is { } found ? FormattableString.Invariant($"{input} is {found}. {expected}") : $"{input}: {expected}";
    }
}
