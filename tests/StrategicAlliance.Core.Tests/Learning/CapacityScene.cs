using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;

namespace StrategicAlliance.Tests.Learning;

/// <summary>Small alliances for learning: <c>t</c> teaches, <c>s</c> learns.</summary>
internal static class CapacityScene
{
    public static readonly PartialDate Day = new(2020, 1, 1);

    public static Alliance Of(params AllianceFact[] facts) => Of(AllianceForm.JointVenture, facts);

    public static Alliance Of(AllianceForm form, params AllianceFact[] facts) => PlainFold.Accepted(Alliance.Replay(
    [
        new AllianceProposed(Day, "x", "X", form) { Id = "start" },
        new PartnerJoined(Day, "s", "Student") { Id = "s-joined" },
        new PartnerJoined(Day, "t", "Teacher") { Id = "t-joined" },
        .. facts,
    ]));

    public static ValueList<AbsorptiveCapacityFinding> Capacities(Alliance alliance) =>
        AbsorptiveCapacityAnalysis.Examine(Agendas(alliance), alliance.Roster, alliance.Knowledge, alliance.Learning);

    public static AgendaFinding Agendas(Alliance alliance) =>
        AgendaAnalysis.Examine(alliance.Learning, alliance.Knowledge, alliance.Roster, alliance.Charter, alliance.Agreements, alliance.Day);

    public static TransferFactorFinding Factors(Alliance alliance, PartnerId supplier, PartnerId receiver) =>
        TransferFactorAnalysis.Examine(alliance.Roster, alliance.Knowledge, alliance.Learning, Capacities(alliance), [])
            .Single(finding => finding.Supplier == supplier && finding.Receiver == receiver);
}
