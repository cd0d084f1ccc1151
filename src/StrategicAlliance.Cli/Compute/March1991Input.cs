using System.Globalization;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Cli.Compute;

/// <summary>What is asked of March's model: one organization, or one with fast and slow learners beside one with the same mean rate.</summary>
/// <remarks>Turnover and turbulence that are not given are none. Seed 1991 and 2,000 histories at least are the defaults.</remarks>
internal sealed class March1991Input
{
    private const string Dimensions = "dimensions";
    private const string P1 = "p1Socialization";
    private const string P2 = "p2CodeLearning";
    private const string P3 = "p3Turnover";
    private const string P4 = "p4Turbulence";
    private const string Periods = "periods";
    private const string Fast = "fastMembers";
    private const string FastP1 = "fastP1";
    private const string Slow = "slowMembers";
    private const string SlowP1 = "slowP1";
    private const string Homogeneous = "homogeneousP1";
    private const string Least = "minimumHistories";

    private readonly ComputationInput input;
    private readonly int dimensions;
    private readonly double p2;
    private readonly double p4;
    private readonly ValueList<int> periods = [];

    public March1991Input(ComputationInput input)
    {
        this.input = input;
        IsMixed = input.Find(Fast) is not null || input.Find(Slow) is not null;
        var (m, n) = (Whole(Dimensions), Whole("members"));
        var (first, learning, turbulence) = (input.Number(P1), input.Number(P2), input.Number(P4) ?? 0);
        var (fast, fastP1, slow, slowP1) = (Whole(Fast), input.Number(FastP1), Whole(Slow), input.Number(SlowP1));
        var (least, seed) = (Whole(Least), input.Whole("seed", 0, int.MaxValue));
        var (turnovers, times) = (Each(P3, item => item.Number()), Each(Periods, item => item.Whole(int.MinValue, int.MaxValue)));
        var homogeneous = input.Number(Homogeneous);
        var (words, variant) = March1991Words.Read(input);

        slow ??= n - fast;
        fast ??= n - slow;
        string[] rates = IsMixed ? [.. fast == 0 ? [] : new[] { FastP1 }, .. slow == 0 ? [] : new[] { SlowP1 }] : [P1];
        string[] counts = !IsMixed ? ["members"] : n is null ? [Fast, Slow] : [];
        var disturbed = turbulence != 0 || turnovers?.Any(rate => rate != 0) == true;
        Refusal = input.Lacks([Dimensions, .. counts, .. rates, P2, .. disturbed ? new[] { Periods } : []]);
        if (Refusal is not null)
        {
            return;
        }

        Members = n ?? fast!.Value + slow!.Value;
        (string Name, double? Rate)[] all =
            [(P1, first), (P2, learning), (P4, turbulence), (FastP1, fastP1), (SlowP1, slowP1), (Homogeneous, homogeneous), .. (turnovers ?? []).Select(rate => (P3, (double?)rate))];
        Refusal = words
            ?? Outside(Dimensions, m!.Value, 1, MutualLearningSettings.MostDimensions)
            ?? Outside("members", Members, 1, MutualLearningSettings.MostMembers)
            ?? Outside(Least, least ?? 1, 1, MutualLearningRun.MostHistories)
            ?? (times ?? []).Select(time => Outside(Periods, time, 0, MutualLearningSettings.MostPeriods)).FirstOrDefault(wrong => wrong is not null)
            ?? all.Select(rate => Improbable(rate.Name, rate.Rate)).FirstOrDefault(wrong => wrong is not null)
            ?? (IsMixed ? Outside(Fast, fast!.Value, 0, Members) ?? Outside(Slow, slow!.Value, Members - fast.Value, Members - fast.Value) : null)
            ?? (times is [] ? Answer.Rejected("periods is an empty list") : turnovers is [] ? Answer.Rejected("p3Turnover is an empty list") : null);
        if (Refusal is not null)
        {
            return;
        }

        (dimensions, p2, p4, periods) = (m!.Value, learning!.Value, turbulence, (times ?? []).ToValueList());
        Turnovers = turnovers ?? [0];
        (MinimumHistories, Seed, Variant) = (least ?? 2_000, (ulong)(seed ?? 1991), variant);
        (int Members, double? Rate)[] groups = IsMixed ? [(fast!.Value, fastP1), (slow!.Value, slowP1)] : [(Members, first)];
        Groups = [.. groups.Where(group => group.Members > 0).Select(group => new MutualLearningGroup(group.Members, group.Rate!.Value))];
        HomogeneousP1 = homogeneous ?? Groups.Sum(group => group.Members * group.Socialization) / Members;
    }

    public static IReadOnlyList<string> Names =>
    [
        Dimensions, "members", .. March1991Words.Names, "reality", "measure", P1, P2, P3, P4, Least, "stop", Periods, Fast, FastP1, Slow, SlowP1, Homogeneous, "seed",
    ];

    /// <summary>Why there is nothing to run.</summary>
    public Answer? Refusal { get; }

    public bool IsMixed { get; }

    public bool ToRest => periods.Count == 0;

    public int Members { get; }

    public ValueList<MutualLearningGroup> Groups { get; } = [];

    public double HomogeneousP1 { get; }

    public IReadOnlyList<double> Turnovers { get; } = [];

    public int MinimumHistories { get; }

    public ulong Seed { get; }

    public MarchVariant Variant { get; }

    public MutualLearningSettings Settings(ValueList<MutualLearningGroup> groups, double turnover) =>
        new(groups, p2) { Dimensions = dimensions, Turnover = turnover, Turbulence = p4, Periods = periods, Variant = Variant };

    // Whole is a matter of form; the range is one of the model.
    private int? Whole(string name) => input.Whole(name, int.MinValue, int.MaxValue);

    private IReadOnlyList<T>? Each<T>(string name, Func<Input.InputValue, T?> read)
        where T : struct => input.Find(name) switch
        {
            null => null,
            { IsList: true } list => list.EachValue(read),
            var one => read(one) is { } value ? [value] : null,
        };

    private static Answer? Outside(string name, long value, int least, int most) => value >= least && value <= most
        ? null
        : Answer.Rejected(string.Create(CultureInfo.InvariantCulture, $"{name} is {value}, not {(least == most ? $"{least}" : $"from {least} to {most}")}"));

    private static Answer? Improbable(string name, double? rate) => rate is null or (>= 0 and <= 1)
        ? null
        : Answer.Rejected(string.Create(CultureInfo.InvariantCulture, $"{name} is {rate}, not a probability from 0 to 1"));
}
