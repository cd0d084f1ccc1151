using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>An agreement of the same id was signed before.</summary>
public sealed record AgreementAlreadySigned : Refusal
{
    internal AgreementAlreadySigned(AgreementId agreement, FactId signed, PartialDate since)
    {
        Agreement = agreement;
        Signed = signed;
        Since = since;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The fact with which it was signed.</summary>
    public FactId Signed { get; }

    /// <summary>The day on which it was signed.</summary>
    public PartialDate Since { get; }

    /// <inheritdoc/>
    public override string Message => $"{Agreement} was signed on {Since} ({Signed}).";

    /// <inheritdoc/>
    public override string Remedy => "Amend the agreement, or give the new one an id of its own.";
}
