using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>The learning race of two partners that each want to learn from the other.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LearningRacePair
{
    internal LearningRacePair(RaceRunner a, RaceRunner b, ValueList<RacePosition> positions, Measurement lead, Measurement leadTime, Measurement exposure)
    {
        A = a;
        B = b;
        Positions = positions;
        Lead = lead;
        LeadTime = leadTime;
        Exposure = exposure;
    }

    /// <summary>The first partner by id.</summary>
    public RaceRunner A { get; }

    /// <summary>The second partner by id.</summary>
    public RaceRunner B { get; }

    /// <summary>Where both stood, day by day on which something changed, in order.</summary>
    public ValueList<RacePosition> Positions { get; }

    /// <summary>Who is ahead: the first to be done with its agenda; before anybody is, the one with the larger share applied.</summary>
    /// <value><see langword="null"/> when they are even.</value>
    public PartnerId? Ahead { get; internal init; }

    /// <summary>By how much of the agendas it is ahead: the difference of the shares, from 0 to 1.</summary>
    public Measurement Lead { get; }

    /// <summary>By how much time it is ahead: years since it passed, for good, the share at which the other stands now.</summary>
    public Measurement LeadTime { get; }

    /// <summary>Who still has to learn while the other is done, or had to; <see langword="null"/> when nobody is done, or both were at once.</summary>
    public PartnerId? Exposed { get; internal init; }

    /// <summary>How long it was exposed, in years: from the day the one was done to the day the other was, or to the day of the view.</summary>
    public Measurement Exposure { get; }

    /// <summary>Whether it is exposed still on the day of the view.</summary>
    public bool IsExposureOpen { get; internal init; }

    /// <summary>The side of a partner.</summary>
    /// <param name="partner">The id.</param>
    /// <returns>Its side, or <see langword="null"/> if it is none of the two.</returns>
    public RaceRunner? Of(PartnerId partner) => A.Partner == partner ? A : B.Partner == partner ? B : null;
}
