using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A conversion has nothing to convert.</summary>
public sealed record ConversionNeedsAnInput : Refusal
{
    internal ConversionNeedsAnInput(SeciMode mode, AssetId output)
    {
        Mode = mode;
        Output = output;
    }

    /// <summary>The conversion.</summary>
    public SeciMode Mode { get; }

    /// <summary>What was said to come out.</summary>
    public AssetId Output { get; }

    /// <inheritdoc/>
    public override string Message => $"The {Mode.ToName()} that gives {Output} has no input.";

    /// <inheritdoc/>
    public override string Remedy => "Name the assets that went in; what comes from outside the alliance is knowledgeAcquired.";
}
