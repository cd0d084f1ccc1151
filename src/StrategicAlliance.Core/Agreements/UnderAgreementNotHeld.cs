using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>An agreement is to stand under another that was not signed by then.</summary>
public sealed record UnderAgreementNotHeld : Refusal
{
    internal UnderAgreementNotHeld(AgreementId agreement, AgreementId under, PartialDate on)
    {
        Agreement = agreement;
        Under = under;
        On = on;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The one it is to stand under.</summary>
    public AgreementId Under { get; }

    /// <summary>The day of the fact.</summary>
    public PartialDate On { get; }

    /// <inheritdoc/>
    public override string Message => $"{Agreement} is to stand under {Under}, which was not signed by {On}.";

    /// <inheritdoc/>
    public override string Remedy => $"Record that {Under} was signed, on {On} or earlier, before this fact, or leave 'under' out.";
}
