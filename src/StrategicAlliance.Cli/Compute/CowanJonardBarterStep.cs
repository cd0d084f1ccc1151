using System.Globalization;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Cli.Compute;

/// <summary>What agents know after a schedule of meetings in which they barter knowledge.</summary>
internal sealed class CowanJonardBarterStep : IComputation
{
    private const string Knowledge = "knowledge";
    private const string Schedule = "schedule";
    private const string Alpha = "alpha";

    // The published case states the mean so, and allows less than that rounding. Levels are not rounded.
    private const int Decimals = 6;

    private static readonly string[] Members = ["i", "j", "categoryFromI", "categoryFromJ"];

    public string Name => "cowan-jonard-barter-step";

    public IReadOnlyList<string> Inputs => [Knowledge, Schedule, Alpha];

    public string Unit => "that of knowledge";

    public string Citation => KnowledgeBarter.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var levels = input.Find(Knowledge)?.Each(agent => agent.EachValue(level => level.Number()));
        var parts = input.Parts(Schedule);
        var meetings = parts?.Select(Indexes).ToArray();
        var alpha = input.Number(Alpha);
        if (input.Lacks(Knowledge, Schedule, Alpha) is { } insufficient)
        {
            return insufficient;
        }

        if (levels!.Count == 0 || levels.All(agent => agent.Count == 0))
        {
            return Answer.InsufficientData([Knowledge]);
        }

        return Missing(meetings!)
            ?? Ragged(levels)
            ?? Outside(levels.Count, levels[0].Count, meetings!, alpha!.Value)
            ?? Result(levels, meetings!, alpha.Value);
    }

    private static int?[] Indexes(InputValue meeting) => Array.ConvertAll(Members, name => meeting.Member(name)?.Whole(int.MinValue, int.MaxValue));

    private static Answer? Missing(int?[][] meetings)
    {
        var missing = meetings
            .SelectMany((meeting, index) => Members.Where((_, member) => meeting[member] is null).Select(name => string.Create(CultureInfo.InvariantCulture, $"{Schedule}[{index}].{name}")))
            .ToArray();
        return missing.Length == 0 ? null : Answer.InsufficientData(missing);
    }

    private static Answer? Ragged(IReadOnlyList<IReadOnlyList<double>> levels) => levels.All(agent => agent.Count == levels[0].Count)
        ? null
        : Answer.DimensionMismatch($"The agents have {string.Join(", ", levels.Select(agent => agent.Count).Distinct().Order().Select(count => count.ToString(CultureInfo.InvariantCulture)))} categories; each needs as many as the others.");

    private static Answer? Outside(int agents, int categories, int?[][] meetings, double alpha)
    {
        if (alpha is not (>= 0 and <= 1))
        {
            return Answer.Rejected(string.Create(CultureInfo.InvariantCulture, $"alpha is {alpha}; expected a fraction from 0 to 1."));
        }

        for (var index = 0; index < meetings.Length; index++)
        {
            for (var member = 0; member < Members.Length; member++)
            {
                var most = (member < 2 ? agents : categories) - 1;
                if (meetings[index][member] < 0 || meetings[index][member] > most)
                {
                    return Answer.Rejected(string.Create(CultureInfo.InvariantCulture, $"{Schedule}[{index}].{Members[member]} is {meetings[index][member]}; expected an index from 0 to {most}."));
                }
            }

            if (meetings[index][0] == meetings[index][1])
            {
                return Answer.Rejected(string.Create(CultureInfo.InvariantCulture, $"{Schedule}[{index}]: agent {meetings[index][0]} cannot meet itself."));
            }
        }

        return null;
    }

    private static Answer Result(IReadOnlyList<IReadOnlyList<double>> levels, int?[][] meetings, double alpha)
    {
        var result = KnowledgeBarter.Run(
            levels.Select(ValueList.ToValueList).ToValueList(),
            meetings.Select(one => new BarterMeeting(one[0]!.Value, one[1]!.Value, one[2]!.Value, one[3]!.Value)).ToValueList(),
            alpha);
        return new Answer()
            .Add("finalKnowledge", result.Knowledge.Select(agent => (IEnumerable<double>)agent))
            .Add("tradeHappened", result.Traded)
            .Add("meanKnowledge", result.Mean is { } mean ? Math.Round(mean, Decimals) : null);
    }
}
