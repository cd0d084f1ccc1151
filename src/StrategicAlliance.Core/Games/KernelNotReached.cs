using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The steps towards the prekernel, or the kernel, ended at an allocation that is not in it.</summary>
public sealed record KernelNotReached : Refusal
{
    internal KernelNotReached(int steps, Refusal last)
    {
        Steps = steps;
        Last = last;
    }

    /// <summary>How many steps were made.</summary>
    public int Steps { get; }

    /// <summary>What is wrong with where they ended.</summary>
    public Refusal Last { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"After {Steps} steps: {Last.Message}");

    /// <inheritdoc/>
    public override string Remedy => "Ask for the nucleolus, which lies in the kernel, or the prenucleolus, which lies in the prekernel.";
}
