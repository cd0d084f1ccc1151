using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What comes out of a conversion has not the form that the mode gives.</summary>
/// <remarks>Nonaka &amp; Takeuchi (1995).</remarks>
public sealed record ConversionOutputHasWrongForm : Refusal
{
    internal ConversionOutputHasWrongForm(SeciMode mode, AssetId output, decimal tacitness, FactId? because)
    {
        Mode = mode;
        Output = output;
        Tacitness = tacitness;
        Because = because;
    }

    /// <summary>The conversion.</summary>
    public SeciMode Mode { get; }

    /// <summary>What comes out.</summary>
    public AssetId Output { get; }

    /// <summary>How tacit it is, a fraction from 0 to 1; tacit from 0.5 up.</summary>
    public decimal Tacitness { get; }

    /// <summary>The earlier fact that states the tacitness; <see langword="null"/> if the conversion itself states it.</summary>
    public FactId? Because { get; }

    /// <summary>The form that the mode gives.</summary>
    public KnowledgeForm Required => SeciTyping.OutputOf(Mode);

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant(
        $"The {Mode.ToName()} gives {Required.ToName()} knowledge, but {Output} has tacitness {Tacitness:0.####} ({Because?.Value ?? "as stated"}).");

    /// <inheritdoc/>
    public override string Remedy => "Record the mode that fits the forms, or correct the tacitness of the output.";
}
