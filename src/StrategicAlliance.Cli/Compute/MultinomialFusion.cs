using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>One opinion of many on which of several things is the case; every member of an opinion but <c>u</c> names a thing.</summary>
internal sealed class MultinomialFusion : IComputation
{
    private const string Opinions = "opinions";

    public string Name => "sl-cumulative-fusion-multinomial";

    public IReadOnlyList<string> Inputs => [Opinions, "relativeWeight"];

    public string Unit => "1";

    public string Citation => MultinomialOpinion.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var opinions = input.Parts(Opinions)?.Select(Read).ToArray();
        var first = input.Number("relativeWeight");
        if (input.Lacks(Opinions) is { } insufficient)
        {
            return insufficient;
        }

        return opinions!.Length == 0 ? Answer.InsufficientData([Opinions])
            : opinions.Any(opinion => opinion.Uncertainty is null) ? Answer.InsufficientData(["opinions {u}"])
            : first is < 0 or > 1 ? Answer.Rejected("relativeWeight: Expected a number from 0 to 1.")
            : opinions.Any(opinion => !opinion.Beliefs.Keys.SequenceEqual(opinions[0].Beliefs.Keys, StringComparer.Ordinal)) ? Answer.DimensionMismatch("The opinions are not on the same things.")
            : WithinDomain.Of(() => Fuse(opinions, first));
    }

    private static (ValueMap<double> Beliefs, double? Uncertainty) Read(InputValue opinion) =>
        (new(opinion.Members()!.Where(member => member.Name is not ("u" or "a")).Select(member => KeyValuePair.Create(member.Name, member.Value.Number() ?? 0))), opinion.Member("u")?.Number());

    // The weight of the first among dogmatic opinions; the others share the rest.
    private static Answer Fuse((ValueMap<double> Beliefs, double? Uncertainty)[] opinions, double? first)
    {
        var all = opinions.Select(opinion => new MultinomialOpinion(opinion.Beliefs, opinion.Uncertainty!.Value)).ToList();
        var weights = all.Select((_, i) => first is not { } weight || all.Count == 1 ? 1 : i == 0 ? weight : (1 - weight) / (all.Count - 1));
        var fused = MultinomialOpinion.Cumulative(all, weights.ToValueList());
        var answer = new Answer();
        foreach (var (name, belief) in fused.Beliefs)
        {
            answer.Add(name, belief);
        }

        return answer.Add("u", fused.Uncertainty);
    }
}
