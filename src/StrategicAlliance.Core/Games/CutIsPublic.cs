using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A pipe at the narrowest place of a network belongs to nobody, so its capacity cannot be paid to an owner.</summary>
public sealed record CutIsPublic : Refusal
{
    internal CutIsPublic(string from, string to)
    {
        From = from;
        To = to;
    }

    /// <summary>Where the pipe begins.</summary>
    public string From { get; }

    /// <summary>Where it ends.</summary>
    public string To { get; }

    /// <inheritdoc/>
    public override string Message => $"The pipe from {From} to {To} is part of the narrowest cut and belongs to nobody.";

    /// <inheritdoc/>
    public override string Remedy => "Name an owner, or divide by another rule.";
}
