using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Whether an expected penalty keeps a partner from a breach.</summary>
internal sealed class OneShotDeterrence : IComputation
{
    private const string Gain = "gain";
    private const string Penalty = "penalty";
    private const string Detection = "detectionProbability";
    private const string PerInspection = "perInspectionProbability";

    public string Name => "deterrence";

    public IReadOnlyList<string> Inputs => [Gain, Detection, Penalty, "delayPeriods", "discountFactor", PerInspection, "inspections"];

    public string Unit => "that of gain and penalty";

    public string Citation => Deterrence.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (gain, penalty) = (input.Find(Gain)?.Decimal(), input.Find(Penalty)?.Decimal());
        var detection = input.Find(PerInspection)?.Decimal() ?? input.Find(Detection)?.Decimal();
        var (delay, discount) = (input.Find("delayPeriods")?.Decimal() ?? 0, input.Find("discountFactor")?.Decimal() ?? 1);
        var inspections = input.Find("inspections")?.Decimal() ?? 1;
        if (input.Lacks(Gain, Penalty, input.Find(PerInspection) is null ? Detection : PerInspection) is { } insufficient)
        {
            return insufficient;
        }

        return WithinDomain.Of(() =>
        {
            var finding = Deterrence.OneShot(new DeterrenceTerms(gain!.Value, detection!.Value, penalty!.Value)
            {
                DelayPeriods = Whole(delay, "delayPeriods"),
                DiscountFactor = discount,
                Inspections = Whole(inspections, "inspections"),
            });
            return new Answer()
                .Add("expectedPenalty", finding.ExpectedPenalty)
                .Add("net", finding.Net)
                .Add("deterred", finding.IsDeterred)
                .Add("margin", finding.Margin)
                .Add("detectionProbability", finding.Detection)
                .Add("breakEvenPenalty", finding.BreakEvenPenalty)
                .Add("breakEvenDetection", finding.BreakEvenDetection)
                .Add("breakEvenDiscount", finding.BreakEvenDiscount)
                .Add("cannotBeDeterred", finding.CannotBeDeterred);
        });
    }

    private static int Whole(decimal value, string name) => value is >= 0 and <= int.MaxValue && decimal.IsInteger(value)
        ? (int)value
        : throw new ArgumentOutOfRangeException(name, "Expected a whole number that is not negative.");
}
