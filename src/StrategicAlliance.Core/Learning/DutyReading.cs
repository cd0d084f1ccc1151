using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Reads the transfer duties of agreements.</summary>
internal static class DutyReading
{
    /// <summary>The duties of the agreements in force, each with the fact that last stated the duties of its agreement.</summary>
    public static IEnumerable<DutyCheck> InForce(AgreementBook agreements, DateOnly day) =>
        from agreement in agreements.InForce(day)
        let restated = agreement.Amendments.LastOrDefault(amended => amended.Fact.Clauses?.TransferDuties is not null)
        let stated = restated.Fact is null ? agreement.Signed.Id : restated.Id
        from duty in agreement.Clauses.TransferDuties ?? []
        select new DutyCheck(agreement.Id, duty, stated);

    /// <summary>Who waits for a duty, who sees to it, and whether it was met.</summary>
    public static DutyCheck Check(DutyCheck duty, IEnumerable<KnowledgeTransfer> transfers, TransferEvidence evidence, DateOnly day)
    {
        var (by, to, asset) = (duty.Duty.By, duty.Duty.To, duty.Duty.Asset);
        return duty with
        {
            Items = transfers.Where(transfer => transfer.Asset == asset).Select(transfer => transfer.Item).Order().ToValueList(),
            Owners = evidence.CarriersOn(day, by, asset),
            MetBy = evidence.Access[(to, asset)].Select(granted => granted.Id)
                .Concat(evidence.Deeds[(to, asset)].Select(deed => deed.Id))
                .Concat(evidence.Absorbing(to, asset).Select(conversion => conversion.Id))
                .Distinct().Order().ToValueList(),
        };
    }
}
