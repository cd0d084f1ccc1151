using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Judges one learning race on a day.</summary>
internal sealed class RaceJudge(DateOnly day, LearningSettings settings)
{
    public LearningRacePair Judge(PartnerId idA, ValueList<KnowledgeTransfer> ofA, PartnerId idB, ValueList<KnowledgeTransfer> ofB)
    {
        var (a, b) = (Runner(idA, ofA), Runner(idB, ofB));
        var positions = RaceTrack.Follow(ofA, ofB);
        var because = Because(ofA.Concat(ofB));
        var (shareA, shareB) = (Share(a), Share(b));
        var order = (a.CompletedOn, b.CompletedOn) switch
        {
            ({ } first, { } second) => second.CompareTo(first),
            (not null, null) => 1,
            (null, not null) => -1,
            _ => shareA.CompareTo(shareB),
        };
        var (ahead, behind) = order >= 0 ? (a, b) : (b, a);
        var done = order != 0 && ahead.CompletedOn is not null;
        return new LearningRacePair(
            a,
            b,
            positions,
            new Measurement.Measured(Math.Abs(shareA - shareB), "1", because, "|share of A applied - share of B applied|", LearningRace.Citation),
            order == 0 ? Even() : LeadTime(ahead, behind),
            ahead.CompletedOn is { } from
                ? ElapsedTime.InYears(from, behind.CompletedOn ?? day, because, "years from the day one side is done to the day the other is, or to the day of the view", LearningRace.Citation)
                : new Measurement.NotMeasured("Neither side is done with its agenda.", ["learningItemAchieved"]))
        {
            Ahead = order == 0 ? default(PartnerId?) : ahead.Partner,
            Exposed = done ? behind.Partner : default(PartnerId?),
            IsExposureOpen = done && behind.CompletedOn is null,
        };

        Measurement LeadTime(RaceRunner leader, RaceRunner other)
        {
            if (leader.CompletedOn is { } first && other.CompletedOn is { } second)
            {
                return ElapsedTime.InYears(first, second, because, "years between the days on which the two were done", LearningRace.Citation);
            }

            return RaceTrack.AboveSince(positions, position => ReferenceEquals(leader, a) ? position.OfA : position.OfB, Share(other)) is { } since
                ? ElapsedTime.InYears(since.On, day, because, "years since the one ahead passed, for good, the share at which the other stands", LearningRace.Citation)
                : Even();
        }
    }

    private static Measurement.NotMeasured Even() => new("The two are even.", ["learningItemAchieved"]);

    private static double Share(RaceRunner runner) => (double)runner.Completed / runner.Transfers.Count;

    private static ValueList<FactId> Because(IEnumerable<KnowledgeTransfer> transfers) =>
        transfers.SelectMany(transfer => transfer.Because).Distinct().Order().ToValueList();

    private RaceRunner Runner(PartnerId partner, ValueList<KnowledgeTransfer> transfers)
    {
        var because = Because(transfers);
        var completed = transfers.Count(transfer => transfer.Stage == TransferStage.Applied);
        var share = (double)completed / transfers.Count;
        var years = transfers.Sum(transfer => ElapsedTime.Years(transfer.Steps[0].On, transfer.Reached(TransferStage.Applied)?.On ?? day));
        Measurement rate = years > 0
            ? new Measurement.Measured(completed / years, "1/year", because, "items applied / years in which an item was open", LearningRaceAnalysis.RateCitation)
            : new Measurement.NotMeasured($"No item of {partner} has been open for a day.", ["learningItemAchieved"]);
        return new RaceRunner(
            partner,
            transfers,
            new Measurement.Measured(share, "1", because, "items applied / items asked of the other", LearningRace.Citation),
            rate,
            Remaining(partner, share, rate, because));
    }

    private Measurement Remaining(PartnerId partner, double share, Measurement rate, ValueList<FactId> because)
    {
        var time = share >= settings.RaceThreshold ? 0
            : rate.Figure is { } known ? LearningRace.TimeTo(share, known, settings.RaceThreshold)
            : null;
        return time is { } years
            ? new Measurement.Measured(years, "years", because, LearningRace.Formula, LearningRace.Citation)
            : new Measurement.NotMeasured($"At the rate at which {partner} has learned so far it never knows enough.", ["learningItemAchieved"]);
    }
}
