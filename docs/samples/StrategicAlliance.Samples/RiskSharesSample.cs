using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Samples;

/// <summary>A loss divided by the shares of a stage, and the settlement of a stage that was broken off.</summary>
public static class RiskSharesSample
{
    /// <summary>Writes who bears what and who pays whom.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        AllianceFact[] facts =
        [
            new AllianceProposed(new(2026, 1, 1), "trial", "Trial", AllianceForm.JointResearch),
            new PartnerJoined(new(2026, 1, 1), "a", "A"),
            new PartnerJoined(new(2026, 1, 1), "b", "B"),
            new PartnerJoined(new(2026, 1, 1), "c", "C"),
            new AgreementSigned(new(2026, 1, 1), "main", AgreementTier.Framework, ["a", "b", "c"])
            {
                Clauses = new() { RiskSharing = [new("trial", "a", 0.5m), new("trial", "b", 0.3m), new("trial", "c", 0.2m)], AbortSettlement = true },
            },
            new CostIncurred(new(2026, 3, 1), "clinic", new(900, "EUR")) { Partner = "a" },
            new CostIncurred(new(2026, 4, 1), "data", new(100.01m, "EUR")) { Partner = "c" },
        ];
        var alliance = Alliance.Replay(facts).Match(accepted => accepted.Next, refused => throw new InvalidOperationException(refused.Refusal.Message));
        var agreement = alliance.Agreements.Find("main")!;

        Write(RiskSharing.OfStage(agreement, "trial", new(500.01m, "EUR")));
        Write(RiskSharing.OnAbort(agreement, alliance.Benefits, "trial", Period.Parse("2026"), "EUR"));
        Write(RiskSharing.OfStage(agreement, "launch", new(500, "EUR")));

        void Write(Outcome<RiskStatement> answer) => answer.Switch(
            statement =>
            {
                output.WriteLine($"{statement.Stage}: {statement.Loss}, by {string.Join(", ", statement.Because)}");
                foreach (var line in statement.Lines)
                {
                    output.WriteLine($"  {line.Partner} bears {line.Bears}, laid out {line.Borne}, balance {line.Balance}");
                }
            },
            refusal => output.WriteLine(refusal));
        #endregion
    }
}
