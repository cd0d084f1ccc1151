using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>An organization that learns from its members while they learn from it, and how long it is watched (March 1991).</summary>
/// <remarks>The defaults for dimensions and members are March's own. Immutable; safe to share between threads.</remarks>
public sealed record MutualLearningSettings
{
    /// <summary>The most dimensions that reality may have.</summary>
    public const int MostDimensions = 64;

    /// <summary>The most members that an organization may have.</summary>
    public const int MostMembers = 10_000;

    /// <summary>The most periods that a history may last.</summary>
    public const int MostPeriods = 1_000_000;

    /// <summary>Fifty members of one rate, reality with thirty dimensions.</summary>
    /// <param name="socialization">March's p1, from 0 to 1.</param>
    /// <param name="codeLearning">March's p2, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not a probability.</exception>
    public MutualLearningSettings(double socialization, double codeLearning)
        : this([new MutualLearningGroup(50, socialization)], codeLearning)
    {
    }

    /// <summary>Members whose rates differ, reality with thirty dimensions.</summary>
    /// <param name="groups">The members; at most <see cref="MostMembers"/>.</param>
    /// <param name="codeLearning">March's p2, from 0 to 1.</param>
    /// <exception cref="ArgumentException">There is no group.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are too many members, or the rate is not a probability.</exception>
    public MutualLearningSettings(ValueList<MutualLearningGroup> groups, double codeLearning)
    {
        Groups = Bounds.Given(groups).Count > 0 ? groups : throw new ArgumentException("Expected at least one group of members.", nameof(groups));
        var members = groups.Sum(group => (long)group.Members);
        Members = members <= MostMembers ? (int)members : throw Bounds.Outside(members, FormattableString.Invariant($"at most {MostMembers} members"), nameof(groups));
        CodeLearning = MarchChance.Checked(codeLearning, nameof(codeLearning));
    }

    /// <summary>The members, by the rate at which they learn from the code.</summary>
    public ValueList<MutualLearningGroup> Groups { get; }

    /// <summary>How many members there are in all.</summary>
    public int Members { get; }

    /// <summary>March's p2: with k more superior members for a belief than against it, the code takes it on with probability 1 − (1 − p2)^k per period.</summary>
    /// <value>From 0 to 1.</value>
    public double CodeLearning { get; }

    /// <summary>March's m: on how many dimensions reality is +1 or −1.</summary>
    /// <value>From 1 to <see cref="MostDimensions"/>. The default is 30.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public int Dimensions
    {
        get;
        init => field = value is >= 1 and <= MostDimensions
            ? value
            : throw Bounds.Outside(value, FormattableString.Invariant($"a whole number of dimensions from 1 to {MostDimensions}"), nameof(Dimensions));
    } = 30;

    /// <summary>March's p3: the probability per period that a member is replaced by one with random beliefs.</summary>
    /// <value>From 0 to 1. The default is 0.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a probability.</exception>
    public double Turnover { get; init => field = MarchChance.Checked(value, nameof(Turnover)); }

    /// <summary>March's p4: the probability per period that a dimension of reality turns to its opposite.</summary>
    /// <value>From 0 to 1. The default is 0.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a probability.</exception>
    public double Turbulence { get; init => field = MarchChance.Checked(value, nameof(Turbulence)); }

    /// <summary>After which periods knowledge is measured: when learning is done, before the turnover and turbulence that end the period.</summary>
    /// <value>From 0 to <see cref="MostPeriods"/> each, in any order. The default is none: every history runs until it is at rest.</value>
    /// <exception cref="ArgumentOutOfRangeException">A period is outside that range.</exception>
    public ValueList<int> Periods { get; init => field = Checked(value); } = [];

    /// <summary>After how many periods a history that has not come to rest is cut off.</summary>
    /// <value>From 1 to <see cref="MostPeriods"/>. The default is 10,000. Not used when <see cref="Periods"/> are given.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public int MaximumPeriods
    {
        get;
        init => field = value is >= 1 and <= MostPeriods ? value : throw Bounds.Outside(value, Range(1), nameof(MaximumPeriods));
    } = 10_000;

    /// <summary>Which reading of the paper is run.</summary>
    /// <value>The default is <see cref="MarchVariant.Program"/>, which gives the published figures.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public MarchVariant Variant { get; init => field = Bounds.Defined(value, nameof(Variant)); }

    private static ValueList<int> Checked(ValueList<int> periods)
    {
        foreach (var period in periods ?? throw new ArgumentNullException(nameof(periods)))
        {
            if (period is < 0 or > MostPeriods)
            {
                throw Bounds.Outside(period, Range(0), nameof(Periods));
            }
        }

        return periods;
    }

    private static string Range(int least) => FormattableString.Invariant($"a whole number of periods from {least} to {MostPeriods}");
}
