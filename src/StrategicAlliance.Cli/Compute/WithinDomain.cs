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
        catch (ArgumentException e)
        {
            // The name of the parameter and the value stand behind the sentence.
            var end = e.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
            return Answer.Rejected(end < 0 ? e.Message : $"{e.ParamName}: {e.Message[..end]}");
        }
        catch (OverflowException)
        {
            return Answer.Rejected("A figure is too large for the method.");
        }
    }
}
