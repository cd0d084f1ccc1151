using StrategicAlliance.Cli.Input;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Reads good and bad dealings under names of their own.</summary>
internal static class CountsInput
{
    /// <summary>Both counts; <see langword="null"/> if the value is absent or wrong, or has neither. One that is not given is none.</summary>
    public static (double Good, double Bad)? Read(InputValue? value, string good, string bad)
    {
        if (value is null || !value.IsObject())
        {
            return null;
        }

        var (more, less) = (value.Member(good), value.Member(bad));
        return more is null && less is null ? null : (more is null ? 0 : more.Number() ?? 0, less is null ? 0 : less.Number() ?? 0);
    }
}
