using StrategicAlliance.Benefits;

namespace StrategicAlliance.Samples;

/// <summary>A partner who gets a stated sum a year at least.</summary>
public static class GuaranteeStepSample
{
    /// <summary>Writes the statement.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        SmallPool.Show(
            output,
            [
                new SplitStep { Weights = TermWeights.ByPartner(new([new("north", 1), new("south", 3)])) },
                new MinimumGuaranteeStep("north", 300) { Id = "guarantee", Per = TermSpan.Year },
            ],
            SmallPool.CameIn("2026-06-30", 1_000));
        #endregion
    }
}
