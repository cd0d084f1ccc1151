using StrategicAlliance.Cli.Answers;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Computes a distance; inputs outside what its method is defined for are answered with the library's reason.</summary>
internal static class DistanceDomain
{
    public static Answer Within(Func<Answer> compute)
    {
        try
        {
            return compute();
        }
        catch (ArgumentException outside)
        {
            return Answer.Rejected(Rejection.Of(outside));
        }
        catch (OverflowException e)
        {
            return Answer.Rejected(e.Message);
        }
    }
}
