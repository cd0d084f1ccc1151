using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How varied partners are over categories.</summary>
internal sealed class PartnerDiversityBlau : IComputation
{
    private const string Counts = "categoryCounts";

    public string Name => "partner-diversity-blau";

    public IReadOnlyList<string> Inputs => [Counts];

    public string Unit => "1";

    public string Citation => PartnerDiversity.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var counts = input.Numbers(Counts);
        return input.Lacks(Counts) ?? WithinDomain.Of(() =>
        {
            var figures = PartnerDiversity.Of(counts!);
            return figures.Blau is null
                ? Answer.InsufficientData([Counts])
                : new Answer().Add("blau", figures.Blau).Add("normalized", figures.Normalized).Add("categories", figures.Categories);
        });
    }
}
