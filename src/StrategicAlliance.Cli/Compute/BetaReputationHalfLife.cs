using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Reputation from dated evidence that counts half after so many calendar days.</summary>
internal sealed class BetaReputationHalfLife : IComputation
{
    private const string Days = "halfLifeDays";
    private const string AsOf = "asOf";
    private const string Dated = "evidence";

    public string Name => "beta-reputation-halflife";

    public IReadOnlyList<string> Inputs => [Days, AsOf, Dated];

    public string Unit => "evidence; expectation, uncertainty: 1";

    public string Citation => BetaReputation.LongevityCitation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (days, asOf) = (input.Number(Days), Day(input.Find(AsOf)));
        var pieces = input.Parts(Dated)?.Select(Read).ToArray();
        if (input.Lacks(Days, AsOf, Dated) is { } insufficient)
        {
            return insufficient;
        }

        if (pieces!.Any(piece => piece.On is null || piece.Kept is null))
        {
            return Answer.InsufficientData(["evidence {date, kept}"]);
        }

        return WithinDomain.Of(() =>
        {
            var longevity = Longevity.HalfLife(days!.Value);
            var evidence = Evidence.Sum([.. pieces!.Select(piece => Weighed(piece.On!.Value, piece.Kept!.Value, piece.Weight, asOf!.Value, longevity))]);
            return new Answer()
                .Add("r", evidence.Positive)
                .Add("s", evidence.Negative)
                .Add("expectation", BetaReputation.Expectation(evidence))
                .Add("uncertainty", Opinion.FromEvidence(evidence, 0.5).Uncertainty);
        });
    }

    private static (DateOnly? On, bool? Kept, double Weight) Read(InputValue piece) =>
        (Day(piece.Member("date")), piece.Member("kept")?.Flag(), piece.Member("weight")?.Number() ?? 1);

    private static DateOnly? Day(InputValue? value)
    {
        if (value?.Text() is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out var date))
        {
            return date.FirstDay;
        }

        value.Wrong<string>("a day YYYY-MM-DD");
        return null;
    }

    private static Evidence Weighed(DateOnly on, bool kept, double weight, DateOnly asOf, Longevity longevity)
    {
        var whole = kept ? new Evidence(weight, 0) : new Evidence(0, weight);
        return on > asOf ? Evidence.None : whole.Times(longevity.Remaining(asOf.DayNumber - on.DayNumber, kept));
    }
}
