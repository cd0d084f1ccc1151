namespace StrategicAlliance.Cli.Input;

/// <summary>The input is wrong.</summary>
internal sealed class InputException(params IReadOnlyList<InputError> errors) : Exception(errors[0].Message)
{
    /// <summary>Everything that is wrong; at least one thing.</summary>
    public IReadOnlyList<InputError> Errors { get; } = errors;

    /// <summary>Whether reading ended at so many errors, so that there may be more.</summary>
    public bool IsCut { get; init; }
}
