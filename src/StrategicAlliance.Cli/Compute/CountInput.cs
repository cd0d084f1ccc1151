using System.Globalization;
using StrategicAlliance.Cli.Answers;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Reads counts of days or months: a number of the right type that is no such count is rejected, not misread.</summary>
internal static class CountInput
{
    public static int? Count(this ComputationInput input, string name, int most, out Answer? rejected)
    {
        rejected = null;
        if (input.Number(name) is not { } number)
        {
            return null;
        }

        if (number >= 0 && number <= most && Math.Floor(number) == number)
        {
            return (int)number;
        }

        rejected = Answer.Rejected(string.Create(CultureInfo.InvariantCulture, $"{name} is {number}; expected a whole number from 0 to {most}."));
        return null;
    }
}
