namespace StrategicAlliance.Simulation;

/// <summary>What all histories of a run share: where each member's beliefs stand, and the probabilities made ready for drawing.</summary>
/// <remarks>A word holds the beliefs of two members where they fit (up to 32 dimensions), else of one.</remarks>
internal sealed class MarchPlan
{
    public MarchPlan(MutualLearningSettings settings)
    {
        Dimensions = settings.Dimensions;
        Members = settings.Members;
        IsLiteral = settings.Variant == MarchVariant.LiteralText;
        IsPaired = Dimensions <= 32;
        Lane = IsPaired ? 32 : 64;
        First = ulong.MaxValue >> (64 - Dimensions);
        Held = Layout(settings, out var groups);
        Groups = groups;
        Learns = Thresholds(settings.CodeLearning, Members);
        Leaves = new MarchChance(settings.Turnover);
        Turns = new MarchChance(settings.Turbulence);
        Periods = [.. settings.Periods.Distinct().Order()];
        MaximumPeriods = settings.MaximumPeriods;
    }

    public int Dimensions { get; }

    public int Members { get; }

    public bool IsLiteral { get; }

    public bool IsPaired { get; }

    /// <summary>How many bits a member has in a word.</summary>
    public int Lane { get; }

    /// <summary>The bits of the dimensions in the first lane.</summary>
    public ulong First { get; }

    /// <summary>Per word the bits of members who are there: a group of an odd number leaves a lane empty.</summary>
    public ulong[] Held { get; }

    /// <summary>The words of each group, and how likely its members move.</summary>
    public (int From, int To, MarchChance Moves)[] Groups { get; }

    /// <summary>By the lead k of a majority: the number of 2^53 below which a draw makes the code learn.</summary>
    public ulong[] Learns { get; }

    public MarchChance Leaves { get; }

    public MarchChance Turns { get; }

    /// <summary>When to measure, ascending; empty: at rest.</summary>
    public int[] Periods { get; }

    public int MaximumPeriods { get; }

    /// <summary>The same bits in every lane of a word.</summary>
    public ulong Spread(ulong bits) => IsPaired ? bits | (bits << 32) : bits;

    private ulong[] Layout(MutualLearningSettings settings, out (int From, int To, MarchChance Moves)[] groups)
    {
        var held = new List<ulong>();
        groups = new (int From, int To, MarchChance Moves)[settings.Groups.Count];
        for (var g = 0; g < groups.Length; g++)
        {
            var from = held.Count;
            for (var left = settings.Groups[g].Members; left > 0; left -= IsPaired ? 2 : 1)
            {
                held.Add(left > 1 ? Spread(First) : First);
            }

            groups[g] = (from, held.Count, new MarchChance(settings.Groups[g].Socialization));
        }

        return [.. held];
    }

    // Multiplied step by step: unlike a power, that gives the same digits everywhere.
    private static ulong[] Thresholds(double learning, int members)
    {
        var thresholds = new ulong[members + 1];
        var unchanged = 1.0;
        for (var k = 1; k <= members; k++)
        {
            unchanged *= 1 - learning;
            thresholds[k] = (ulong)((1 - unchanged) * (1UL << 53));
        }

        return thresholds;
    }
}
