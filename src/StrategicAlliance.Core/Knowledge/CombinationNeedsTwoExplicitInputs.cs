using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A combination has fewer than two different inputs that are, or may be, explicit.</summary>
/// <remarks>Nonaka &amp; Takeuchi (1995). An input of unknown form may be explicit.</remarks>
public sealed record CombinationNeedsTwoExplicitInputs : Refusal
{
    internal CombinationNeedsTwoExplicitInputs(AssetId output, ValueList<AssetId> inputs, ValueList<AssetId> tacit)
    {
        Output = output;
        Inputs = inputs;
        Tacit = tacit;
    }

    /// <summary>What was said to come out.</summary>
    public AssetId Output { get; }

    /// <summary>The different inputs.</summary>
    public ValueList<AssetId> Inputs { get; }

    /// <summary>Those of them that are known to be tacit.</summary>
    public ValueList<AssetId> Tacit { get; }

    /// <inheritdoc/>
    public override string Message => Tacit.Count == 0
        ? $"{Output} would be combined from {Inputs} alone."
        : $"{Output} would be combined from {Inputs}, of which {Tacit} are tacit.";

    /// <inheritdoc/>
    public override string Remedy => "Name two explicit inputs; externalize tacit knowledge first, or record another mode.";
}
