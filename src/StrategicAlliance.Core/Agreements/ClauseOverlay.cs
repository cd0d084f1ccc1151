namespace StrategicAlliance.Agreements;

/// <summary>How an amendment changes what an agreement says: what it states replaces, what it does not state stays.</summary>
internal static class ClauseOverlay
{
    public static AgreementClauses Overlay(this AgreementClauses before, AgreementClauses stated) => new()
    {
        Goals = stated.Goals ?? before.Goals,
        Responsibilities = stated.Responsibilities ?? before.Responsibilities,
        Foreground = stated.Foreground ?? before.Foreground,
        BackgroundListed = stated.BackgroundListed ?? before.BackgroundListed,
        Exit = Overlay(before.Exit, stated.Exit),
        Conditions = stated.Conditions ?? before.Conditions,
        Payment = stated.Payment ?? before.Payment,
        JointControl = stated.JointControl ?? before.JointControl,
        ContinuingDuties = stated.ContinuingDuties ?? before.ContinuingDuties,
        Dispute = stated.Dispute ?? before.Dispute,
        Confidentiality = stated.Confidentiality ?? before.Confidentiality,
        AbortSettlement = stated.AbortSettlement ?? before.AbortSettlement,
        DataTransfer = stated.DataTransfer ?? before.DataTransfer,
        Reporting = stated.Reporting ?? before.Reporting,
        NonCompete = stated.NonCompete ?? before.NonCompete,
        TransferDuties = stated.TransferDuties ?? before.TransferDuties,
        RiskSharing = stated.RiskSharing ?? before.RiskSharing,
    };

    // New days of notice do not make the agreed elements unknown; an exit that is taken out of the agreement takes them along.
    private static ExitClause? Overlay(ExitClause? before, ExitClause? stated) =>
        before is null || stated is null || !stated.Agreed
            ? stated ?? before
            : new ExitClause
            {
                NoticeDays = stated.NoticeDays ?? before.NoticeDays,
                NonCompeteDays = stated.NonCompeteDays ?? before.NonCompeteDays,
                Elements = stated.Elements ?? before.Elements,
            };
}
