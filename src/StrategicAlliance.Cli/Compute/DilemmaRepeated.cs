using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How patient a partner must be for a repeated prisoner's dilemma to deter it.</summary>
internal sealed class DilemmaRepeated(string name, string? sucker, string? parameter, string citation, Func<DilemmaPayoffs, decimal, PatienceFinding> find) : IComputation
{
    public string Name => name;

    public IReadOnlyList<string> Inputs => parameter is null ? ["T", "R", "P", "S"] : ["T", "R", "P", "S", parameter];

    public string Unit => "discount factor of one period";

    public string Citation => citation;

    /// <summary>The members of a finding.</summary>
    public static Answer Write(PatienceFinding finding) => (finding.CannotBeDeterred ? new Answer().Add("result", "CannotBeDeterred") : new Answer())
        .Add("criticalDiscount", finding.CriticalDiscount)
        .Add("sustainable", finding.IsSustainable)
        .Add("sustainableForSomeDiscountBelowOne", finding.IsSustainableBelowOne)
        .Add("cannotBeDeterred", finding.CannotBeDeterred);

    /// <summary>A number of periods.</summary>
    public static int Whole(decimal periods) => decimal.IsInteger(periods) && periods is >= 0 and <= int.MaxValue
        ? (int)periods
        : throw new ArgumentOutOfRangeException(nameof(periods), "Expected a whole number that is not negative.");

    public Answer Run(ComputationInput input)
    {
        var (temptation, reward, punishment) = (input.Find("T")?.Decimal(), input.Find("R")?.Decimal(), input.Find("P")?.Decimal());
        var (exploited, number) = (input.Find("S")?.Decimal(), parameter is null ? 0 : input.Find(parameter)?.Decimal());
        string?[] needed = ["T", "R", "P", sucker, parameter];
        return input.Lacks([.. needed.OfType<string>()]) ?? WithinDomain.Of(() =>
            Write(find(new DilemmaPayoffs(temptation!.Value, reward!.Value, punishment!.Value, exploited ?? punishment.Value), number ?? 0)));
    }
}
