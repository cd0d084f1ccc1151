using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Tests.Simulation;

/// <summary>March 1991 as it is described, one belief at a time: slow, and to be checked by reading.</summary>
internal sealed class MarchReference(MutualLearningSettings settings, ulong seed)
{
    private readonly SeededGenerator random = new(seed, 0xC0FFEE);
    private readonly int m = settings.Dimensions;
    private readonly double[] p1 = [.. settings.Groups.SelectMany(group => Enumerable.Repeat(group.Socialization, group.Members))];
    private int[] reality = [];
    private int[] code = [];
    private int[][] members = [];

    /// <summary>What one history ends with: knowledge of code and members, and after how many periods.</summary>
    public (double Code, double Members, int Periods) Run()
    {
        reality = [.. Enumerable.Range(0, m).Select(_ => Coin())];
        code = new int[m];
        members = [.. p1.Select(_ => Newcomer())];
        var period = 0;
        while (settings.Periods.Count > 0 ? period < settings.Periods[^1] : period < settings.MaximumPeriods && !IsAtRest())
        {
            if (period > 0)
            {
                Disturb();
            }

            Learn();
            period++;
        }

        return ((double)Score(code) / m, members.Average(member => (double)Score(member) / m), period);
    }

    private void Learn()
    {
        var isText = settings.Variant == MarchVariant.LiteralText;
        var score = Score(code);
        var actions = members.Select(member => isText ? member : member.Select(belief => belief != 0 ? belief : Coin()).ToArray()).ToArray();
        var superior = actions.Where(action => Score(action) > score).Select(action => (int[])action.Clone()).ToList();

        for (var i = 0; i < members.Length; i++)
        {
            for (var d = 0; d < m; d++)
            {
                if (code[d] != 0 && members[i][d] != code[d] && random.Happens(p1[i]))
                {
                    members[i][d] = isText ? code[d] : members[i][d] + code[d];
                }
            }
        }

        for (var d = 0; d < m; d++)
        {
            var (majority, k) = Majority(superior, d);
            if (k > 0 && random.Happens(1 - Math.Pow(1 - settings.CodeLearning, k)))
            {
                code[d] = majority;
            }
        }
    }

    private (int Majority, int Lead) Majority(List<int[]> superior, int d)
    {
        var majority = Math.Sign(superior.Sum(action => action[d]));
        if (majority == 0 || majority == code[d])
        {
            return (majority, 0);
        }

        return (majority, settings.Variant == MarchVariant.LiteralText
            ? superior.Count(belief => belief[d] != code[d]) - superior.Count(belief => belief[d] == code[d])
            : superior.Count(action => action[d] == majority) - superior.Count(action => action[d] != majority));
    }

    private void Disturb()
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (random.Happens(settings.Turnover))
            {
                members[i] = Newcomer();
            }
        }

        for (var d = 0; d < m; d++)
        {
            if (random.Happens(settings.Turbulence))
            {
                reality[d] = -reality[d];
            }
        }
    }

    private bool IsAtRest()
    {
        for (var i = 0; i < members.Length; i++)
        {
            var best = 0;
            for (var d = 0; d < m; d++)
            {
                if (code[d] != 0 && members[i][d] != code[d] && p1[i] > 0)
                {
                    return false;
                }

                best += members[i][d] != 0 ? members[i][d] * reality[d] : 1;
            }

            if (settings.CodeLearning > 0 && settings.Variant == MarchVariant.Program && best > Score(code))
            {
                return false;
            }
        }

        var knowMore = members.Where(member => Score(member) > Score(code)).ToList();
        return settings.Variant == MarchVariant.Program || Enumerable.Range(0, m).All(d => Majority(knowMore, d).Lead <= 0);
    }

    private int Score(int[] held) => held.Zip(reality, (belief, real) => belief * real).Sum();

    private int[] Newcomer() => [.. Enumerable.Range(0, m).Select(_ => random.NextBelow(3) - 1)];

    private int Coin() => random.Happens(0.5) ? 1 : -1;
}
