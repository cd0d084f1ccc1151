using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;

var day = new PartialDate(2026, 1, 15);
var alliance = Alliance.Propose(new AllianceProposed(day, "north-sea", "North Sea Storage", AllianceForm.JointVenture));
AllianceFact[] facts =
[
    new PartnerJoined(day, "norsk", "Norsk Hav") { Equity = 0.6m },
    new PartnerJoined(day, "havn", "Havn AS") { Equity = 0.4m },
    new EquityChanged(new PartialDate(2026, 3), "havn", 0.5m),
];
foreach (var fact in facts)
{
    alliance.Record(fact).Switch(
        accepted => alliance = accepted.Next,
        refused => Console.WriteLine(refused.Refusal));
}

var assessment = new AllianceAssessor().Assess(alliance);
foreach (var condition in assessment.Formation.Conditions)
{
    Console.WriteLine($"{condition.Requirement}: {condition.Met?.ToString() ?? "not known"} {condition.Because}");
}
