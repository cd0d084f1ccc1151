using StrategicAlliance.Learning;
using StrategicAlliance.Performance;

namespace StrategicAlliance.Samples;

/// <summary>How far executives, and the partners of NUMMI, agree on what matters.</summary>
public static class GoalAgreementSample
{
    public static void Run(TextWriter output)
    {
        // Siegel's three executives, who rank six applicants.
        var executives = KendallW.Of([[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]]);
        output.WriteLine(FormattableString.Invariant($"s = {executives.SumSquares}, W = {executives.W:0.000}, chi-square {executives.ChiSquare:0.00} with {executives.DegreesOfFreedom} degrees of freedom"));

        var nummi = NummiJournal.AsOf(new DateOnly(1998, 12, 31));
        var goals = GoalAgreement.Examine(nummi.Charter, nummi.Roster);
        output.WriteLine(goals.Agreement.Match(known => FormattableString.Invariant($"W = {known.Value:0.00}"), unknown => unknown.Why));
    }
}
