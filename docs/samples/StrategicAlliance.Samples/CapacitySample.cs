using StrategicAlliance.Learning;

namespace StrategicAlliance.Samples;

/// <summary>What GM and Toyota could use of each other's knowledge by the end of 1998, what they used, and why not more.</summary>
public static class CapacitySample
{
    /// <summary>Examines absorptive capacity and the bottleneck of each direction.</summary>
    /// <param name="output">Where to tell it.</param>
    public static void Run(TextWriter output)
    {
        var nummi = NummiJournal.AsOf(new DateOnly(1998, 12, 31));
        var agendas = AgendaAnalysis.Examine(nummi.Learning, nummi.Knowledge, nummi.Roster, nummi.Charter, nummi.Agreements, nummi.Day);
        var capacities = AbsorptiveCapacityAnalysis.Examine(agendas, nummi.Roster, nummi.Knowledge, nummi.Learning);
        foreach (var capacity in capacities)
        {
            output.WriteLine(FormattableString.Invariant($"{capacity.Partner}: potential {capacity.Potential.Figure:0.00}, realized {capacity.Realized.Figure:0.00}, efficiency {capacity.Efficiency.Figure:0.00}"));
            foreach (var reason in capacity.Reasons)
            {
                output.WriteLine($"  {reason.Dimension?.ToString() ?? "assessed"}: {reason.Statement} {reason.Because}");
            }
        }

        foreach (var pair in TransferFactorAnalysis.Examine(nummi.Roster, nummi.Knowledge, nummi.Learning, capacities, []))
        {
            output.WriteLine(pair.Explanation);
        }
    }
}
