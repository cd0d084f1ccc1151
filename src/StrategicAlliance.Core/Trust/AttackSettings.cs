using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How many there are in a made-up attack, and how much they deal with each other.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AttackSettings
{
    /// <summary>The documented defaults.</summary>
    public static AttackSettings Default { get; } = new();

    /// <summary>How many report on the target.</summary>
    /// <value>0 to 10,000. The default is 10.</value>
    public int Reporters { get; init => field = Within(value, 0, nameof(Reporters)); } = 10;

    /// <summary>How many deceive: of the reporters, or beside them as Sybils.</summary>
    /// <value>0 to 10,000; more than there are reporters counts as all of them. The default is 4.</value>
    public int Deceivers { get; init => field = Within(value, 0, nameof(Deceivers)); } = 4;

    /// <summary>How many dealings a reporter has with each partner it reports on, and the truster with a partner that attacks alone.</summary>
    /// <value>1 to 10,000. The default is 20.</value>
    public int Dealings { get; init => field = Within(value, 1, nameof(Dealings)); } = 20;

    /// <summary>How many other partners the reporters report on before, by which their word can be checked.</summary>
    /// <value>0 to 10,000. The default is 30.</value>
    public int Subjects { get; init => field = Within(value, 0, nameof(Subjects)); } = 30;

    /// <summary>How many dealings the truster has itself with each of these.</summary>
    /// <value>0 to 10,000. The default is 1.</value>
    public int OwnDealings { get; init => field = Within(value, 0, nameof(OwnDealings)); } = 1;

    /// <summary>How many promises an on-off partner keeps before it turns.</summary>
    /// <value>0 to 10,000. The default is 50.</value>
    public int KeptBefore { get; init => field = Within(value, 0, nameof(KeptBefore)); } = 50;

    /// <summary>The most likely that a partner which attacks alone keeps its word: its true probability is drawn evenly from 0 to this.</summary>
    /// <value>0 to 1. The default is 0.2.</value>
    public double MostReliable { get; init => field = Checked.Probability(value, nameof(MostReliable)); } = 0.2;

    /// <summary>The day of the first dealing; there is one dealing a week with a partner that attacks alone, and all reports are of the next day.</summary>
    /// <value>The default is 1 January 2020.</value>
    public DateOnly FirstDay { get; init; } = new(2020, 1, 1);

    private static int Within(int value, int least, string name) =>
        value >= least && value <= 10_000 ? value : throw Bounds.Outside(value, FormattableString.Invariant($"a whole number from {least} to 10000"), name);
}
