using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Cli.Compute;

/// <summary>What an organization knows that learns from its members while they learn from it.</summary>
internal sealed class March1991MutualLearning : IComputation
{
    // Histories by default, and how many words of beliefs may be gone through for more than the least: about a second.
    private const int Usual = 10_000;
    private const double Work = 60_000_000;
    private const string AfterPeriods = "meanCodeKnowledge";

    public string Name => "march-1991-mutual-learning";

    public IReadOnlyList<string> Inputs => March1991Input.Names;

    public string Unit => "1: knowledge from -1 to 1";

    public string Citation => $"{MutualLearning.Citation}; {MutualLearning.MechanismCitation}";

    public Answer Run(ComputationInput input)
    {
        var asked = new March1991Input(input);
        if (asked.Refusal is { } refusal)
        {
            return refusal;
        }

        var answer = new Answer();
        if (!asked.IsMixed)
        {
            Add(answer, asked.ToRest ? "meanEquilibriumCodeKnowledge" : AfterPeriods, string.Empty, asked, asked.Groups);
        }
        else
        {
            Add(answer, "heterogeneous", "Heterogeneous", asked, asked.Groups);
            Add(answer, "homogeneous", "Homogeneous", asked, [new MutualLearningGroup(asked.Members, asked.HomogeneousP1)]);
            answer.Add("homogeneousP1", asked.HomogeneousP1);
        }

        return answer.Add("seed", (double)asked.Seed).Add("mechanism", asked.Variant.ToString());
    }

    private static void Add(Answer answer, string name, string suffix, March1991Input asked, ValueList<MutualLearningGroup> groups)
    {
        var results = asked.Turnovers.Select(turnover => Simulate(asked, asked.Settings(groups, turnover))).ToList();
        var points = results.SelectMany(result => result.Points).ToList();

        // After periods the answer is a list, even of one; else it is one number where one is asked for.
        var isList = name == AfterPeriods || points.Count > 1;
        Put(name, points.Select(point => (double?)point.CodeKnowledge));
        Put(Named("standardError"), points.Select(point => point.CodeStandardError));
        Put(Named("meanMemberKnowledge"), points.Select(point => (double?)point.MemberKnowledge));
        answer.Add(Named("histories"), results.Min(result => result.Histories));
        if (asked.ToRest)
        {
            Put(Named("meanPeriods"), results.Select(result => result.MeanPeriods));
            answer.Add(Named("cutOffHistories"), results.Sum(result => result.CutOff));
        }

        string Named(string figure) => figure + suffix;

        void Put(string figure, IEnumerable<double?> values)
        {
            if (isList)
            {
                answer.Add(figure, values.Select(value => value ?? double.NaN));
            }
            else
            {
                answer.Add(figure, values.Single());
            }
        }
    }

    private static MutualLearningResult Simulate(March1991Input asked, MutualLearningSettings settings)
    {
        // How long histories last is found by running a few; the same inputs give the same number.
        var periods = asked.ToRest
            ? MutualLearning.Simulate(settings, new MutualLearningRun { Histories = Math.Min(50, asked.MinimumHistories), Seed = asked.Seed }).MeanPeriods!.Value
            : settings.Periods.Max();
        var words = settings.Dimensions <= 32 ? (settings.Members + 1) / 2 : settings.Members;
        var affordable = Work / (Math.Max(1, periods) * words * asked.Turnovers.Count * (asked.IsMixed ? 2 : 1));
        var histories = Math.Max(asked.MinimumHistories, (int)Math.Min(Usual, affordable));
        return MutualLearning.Simulate(settings, new MutualLearningRun { Histories = histories, Seed = asked.Seed });
    }
}
