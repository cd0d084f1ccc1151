using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What goes into a conversion has not the form that the mode takes.</summary>
/// <remarks>Nonaka &amp; Takeuchi (1995).</remarks>
public sealed record ConversionInputHasWrongForm : Refusal
{
    internal ConversionInputHasWrongForm(SeciMode mode, AssetId input, decimal tacitness, FactId because)
    {
        Mode = mode;
        Input = input;
        Tacitness = tacitness;
        Because = because;
    }

    /// <summary>The conversion.</summary>
    public SeciMode Mode { get; }

    /// <summary>The first input of the wrong form.</summary>
    public AssetId Input { get; }

    /// <summary>How tacit it is, a fraction from 0 to 1; tacit from 0.5 up.</summary>
    public decimal Tacitness { get; }

    /// <summary>The fact that states the tacitness.</summary>
    public FactId Because { get; }

    /// <summary>The form that the mode takes.</summary>
    public KnowledgeForm Required => SeciTyping.InputOf(Mode);

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant(
        $"The {Mode.ToName()} takes {Required.ToName()} knowledge, but {Input} has tacitness {Tacitness:0.####} ({Because}).");

    /// <inheritdoc/>
    public override string Remedy => "Record the mode that fits the forms, or correct the tacitness of the input.";
}
