using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>One opinion of many, by a named fusion.</summary>
internal sealed class OpinionsFused(string name, Fusion fusion) : IComputation
{
    private const int Most = 10_000_000;

    public string Name => name;

    public IReadOnlyList<string> Inputs => ["opinions", "count", "each", "groups"];

    public string Unit => "1";

    public string Citation => OpinionFusion.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var opinions = input.Parts("opinions")?.Select(value => (Count: (double?)1, Opinion: OpinionInput.Read(value))).ToList() ?? [];
        if (input.Find("each") is { } each)
        {
            opinions.Add((input.Number("count"), OpinionInput.Read(each)));
        }

        opinions.AddRange(input.Parts("groups")?.Select(group => (group.Member("count")?.Number(), OpinionInput.Read(group.Member("opinion")))) ?? []);
        if (input.Lacks() is { } wrong)
        {
            return wrong;
        }

        return opinions.Count == 0 ? Answer.InsufficientData(["opinions"])
            : opinions.Any(item => item.Opinion is null) ? Answer.InsufficientData(["opinions {b, d, u}"])
            : opinions.Any(item => item.Count is null) ? Answer.InsufficientData(["count"])
            : opinions.Any(item => !(item.Count is >= 0 and <= Most && double.IsInteger(item.Count.Value))) || opinions.Sum(item => item.Count) is not (> 0 and <= Most)
                ? Answer.Rejected("count: Expected whole numbers that sum to 1 to 10000000.")
            : WithinDomain.Of(() => Fuse(opinions));
    }

    private Answer Fuse(List<(double? Count, OpinionInput? Opinion)> opinions)
    {
        var all = new Opinion[(int)opinions.Sum(item => item.Count!.Value)];
        var from = 0;
        foreach (var (count, opinion) in opinions)
        {
            all.AsSpan(from, (int)count!.Value).Fill(opinion!.Opinion);
            from += (int)count.Value;
        }

        return OpinionFusion.By(fusion, all) is { } fused
            ? OpinionInput.Write(new Answer(), fused)
            : Answer.Rejected("The opinions contradict each other wholly; the rule divides by what they have in common, which is nothing.");
    }
}
