using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>How patient a partner must be to keep its word, by how it is answered.</summary>
public static class RepeatedGameSample
{
    public static void Run(TextWriter output)
    {
        var payoffs = new DilemmaPayoffs(temptation: 5, reward: 3, punishment: 1, sucker: 0);
        (string Answer, PatienceFinding Finding)[] answers =
        [
            ("grim", RepeatedDilemma.Grim(payoffs)),
            ("tit for tat", RepeatedDilemma.TitForTat(payoffs)),
            ("punished for 1 period", RepeatedDilemma.LimitedPunishment(payoffs, 1)),
            ("punished for 3 periods", RepeatedDilemma.LimitedPunishment(payoffs, 3)),
            ("noticed with probability 0.5", RepeatedDilemma.ImperfectMonitoring(payoffs, 0.5m)),
            ("never noticed", RepeatedDilemma.ImperfectMonitoring(payoffs, 0)),
            ("two firms, Cournot", RepeatedOligopoly.LinearCournot(2)),
            ("the same, by its profits", RepeatedOligopoly.Grim(collude: 18, deviate: 20.25m, nash: 16)),
            ("the same, unnoticed for 3 periods", RepeatedOligopoly.AfterLag(18, 20.25m, 16, 3)),
            ("ten firms, Cournot", RepeatedOligopoly.LinearCournot(10)),
        ];
        foreach (var (answer, finding) in answers)
        {
            output.WriteLine(finding.CannotBeDeterred
                ? $"{answer}: cannot be deterred"
                : FormattableString.Invariant($"{answer}: {finding.CriticalDiscount:0.000}; at 0.6 deterred {finding.IsDeterredAt(0.6m)}, margin {finding.MarginAt(0.6m):0.000}"));
        }
    }
}
