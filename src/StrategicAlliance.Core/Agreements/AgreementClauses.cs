using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>What an agreement says. A clause that is absent is not known, never "none".</summary>
public sealed record AgreementClauses : IFactPart
{
    /// <summary>An object whose members are all optional.</summary>
    public AgreementClauses()
    {
    }

    internal AgreementClauses(FactReader read)
    {
        Goals = read.OptionalTexts("goals");
        Responsibilities = read.OptionalTexts("responsibilities");
        Foreground = read.OptionalChoice<ForegroundRule>("foreground");
        BackgroundListed = read.OptionalFlag("backgroundListed");
        Exit = read.OptionalPart("exit", static read => new ExitClause(read));
        Conditions = read.OptionalParts("conditions", static read => new ConditionPrecedent(read));
        Payment = read.OptionalChoice<PaymentBasis>("payment");
        JointControl = read.OptionalFlag("jointControl");
        ContinuingDuties = read.OptionalFlag("continuingDuties");
        Dispute = read.OptionalTexts("dispute");
        Confidentiality = read.OptionalFlag("confidentiality");
        AbortSettlement = read.OptionalFlag("abortSettlement");
        DataTransfer = read.OptionalFlag("dataTransfer");
        Reporting = read.OptionalFlag("reporting");
        NonCompete = read.OptionalIds<PartnerId>("nonCompete");
        TransferDuties = read.OptionalParts("transferDuties", static read => new TransferDuty(read));
        RiskSharing = read.OptionalParts("riskSharing", static read => new RiskShare(read));
    }

    /// <summary>Agreed goals.</summary>
    public ValueList<string>? Goals { get; init => field = Bounds.Each(value); }

    /// <summary>Who does what, in words.</summary>
    public ValueList<string>? Responsibilities { get; init => field = Bounds.Each(value); }

    /// <summary>Who owns what is created.</summary>
    public ForegroundRule? Foreground { get; init => field = Bounds.Defined(value); }

    /// <summary>Whether the background is listed.</summary>
    public bool? BackgroundListed { get; init; }

    /// <summary>What is agreed about leaving.</summary>
    public ExitClause? Exit { get; init; }

    /// <summary>What must be cleared before it is effective.</summary>
    public ValueList<ConditionPrecedent>? Conditions { get; init => field = Bounds.Each(value); }

    /// <summary>How it pays.</summary>
    public PaymentBasis? Payment { get; init => field = Bounds.Defined(value); }

    /// <summary>Whether the parties control the work jointly.</summary>
    public bool? JointControl { get; init; }

    /// <summary>Whether the parties owe each other performance after signing.</summary>
    public bool? ContinuingDuties { get; init; }

    /// <summary>The steps of the dispute process, in order.</summary>
    public ValueList<string>? Dispute { get; init => field = Bounds.Each(value); }

    /// <summary>Whether there is a confidentiality clause.</summary>
    public bool? Confidentiality { get; init; }

    /// <summary>Whether it says how to settle when the work is aborted.</summary>
    public bool? AbortSettlement { get; init; }

    /// <summary>Whether it governs the transfer of data.</summary>
    public bool? DataTransfer { get; init; }

    /// <summary>Whether it asks for reports.</summary>
    public bool? Reporting { get; init; }

    /// <summary>Partners bound not to compete while it runs.</summary>
    public ValueList<PartnerId>? NonCompete { get; init => field = Bounds.Each(value); }

    /// <summary>Duties to teach.</summary>
    public ValueList<TransferDuty>? TransferDuties { get; init => field = Bounds.Each(value); }

    /// <summary>Risk by stage and partner.</summary>
    public ValueList<RiskShare>? RiskSharing { get; init => field = Bounds.Each(value); }

    void IFactPart.Write(FactWriter write)
    {
        write.Texts("goals", Goals);
        write.Texts("responsibilities", Responsibilities);
        write.Choice("foreground", Foreground);
        write.Flag("backgroundListed", BackgroundListed);
        write.Part("exit", Exit);
        write.Parts("conditions", Conditions);
        write.Choice("payment", Payment);
        write.Flag("jointControl", JointControl);
        write.Flag("continuingDuties", ContinuingDuties);
        write.Texts("dispute", Dispute);
        write.Flag("confidentiality", Confidentiality);
        write.Flag("abortSettlement", AbortSettlement);
        write.Flag("dataTransfer", DataTransfer);
        write.Flag("reporting", Reporting);
        write.Ids("nonCompete", NonCompete);
        write.Parts("transferDuties", TransferDuties);
        write.Parts("riskSharing", RiskSharing);
    }
}
