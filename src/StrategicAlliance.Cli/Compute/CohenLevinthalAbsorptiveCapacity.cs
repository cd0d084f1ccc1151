using System.Globalization;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Cli.Compute;

/// <summary>What a firm absorbs of the research of others.</summary>
internal sealed class CohenLevinthalAbsorptiveCapacity : IComputation
{
    private const string Research = "ownRd";
    private const string Focal = "focal";
    private const string Gamma = "gamma";
    private const string Theta = "theta";
    private const string Outside = "extraIndustry";

    public string Name => "cohen-levinthal-absorptive-capacity";

    public IReadOnlyList<string> Inputs => [Research, Focal, Gamma, Theta, Outside];

    public string Unit => "that of ownRd";

    public string Citation => AbsorbedKnowledge.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var research = input.Find(Research)?.EachValue(item => item.Decimal());
        var focal = input.Number(Focal);
        var (gamma, theta, outside) = (input.Find(Gamma)?.Decimal(), input.Find(Theta)?.Decimal(), input.Find(Outside)?.Decimal());
        if (input.Lacks(Inputs) is { } insufficient)
        {
            return insufficient;
        }

        if (research!.Count == 0)
        {
            return Answer.InsufficientData([Research]);
        }

        var reason = LearningDomain.NoFraction((Gamma, gamma), (Theta, theta))
            ?? LearningDomain.Negative([.. research.Select((amount, i) => (string.Create(CultureInfo.InvariantCulture, $"{Research}[{i}]"), (decimal?)amount)), (Outside, outside)])
            ?? NoPosition(focal!.Value, research.Count);
        if (reason is not null)
        {
            return Answer.Rejected(reason);
        }

        var knowledge = AbsorbedKnowledge.Of(research, (int)focal!.Value, gamma!.Value, theta!.Value, outside!.Value);
        return new Answer()
            .Add("absorbedExternal", knowledge.Absorbed)
            .Add("knowledgeIncrement", knowledge.Increment)
            .Add("gammaApplied", knowledge.Gamma)
            .Add("gammaIgnored", knowledge.IsGammaIgnored);
    }

    private static string? NoPosition(double focal, int firms) => focal >= 0 && focal < firms && double.IsInteger(focal)
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{Focal} is {focal}; expected the position of a firm in {Research}, from 0 to {firms - 1}.");
}
