using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Makes up the evidence of one attack. Every draw is made whoever lies, so that the same seed gives the same world in every attack.</summary>
internal sealed class AttackScene(AttackSettings settings, SeededGenerator random)
{
    public static readonly PartnerId Truster = "truster";
    public static readonly PartnerId Target = "target";

    private readonly List<TrustEvidence> pieces = [];

    /// <summary>The last day on which anything happened.</summary>
    public DateOnly LastDay { get; private set; } = settings.FirstDay.AddDays(1);

    public EvidenceLedger Ledger => EvidenceLedger.Of(pieces);

    public static PartnerId Named(string role, int number) => new(string.Create(CultureInfo.InvariantCulture, $"{role}-{number}"));

    public static ValueList<PartnerId> Some(string role, int count) => Enumerable.Range(1, count).Select(number => Named(role, number)).ToValueList();

    /// <summary>The truster deals with others, and reporters tell of the same others.</summary>
    public void Acquaint(int liars, Func<int, int> lie)
    {
        for (var subject = 1; subject <= settings.Subjects; subject++)
        {
            var (reliability, name) = (random.NextDouble(), Named("subject", subject));
            var kept = Kept(reliability, settings.OwnDealings);
            Add(Truster, name, EvidenceSource.Dealing, kept, settings.OwnDealings, settings.FirstDay);
            Report(reliability, name, liars, lie);
        }
    }

    /// <summary>Every reporter deals with somebody and tells what came of it, or a lie about it.</summary>
    public void Report(double reliability, PartnerId about, int liars, Func<int, int> lie)
    {
        for (var reporter = 1; reporter <= settings.Reporters; reporter++)
        {
            var kept = Kept(reliability, settings.Dealings);
            Add(Named("reporter", reporter), about, EvidenceSource.Report, reporter <= liars ? lie(kept) : kept, settings.Dealings, settings.FirstDay.AddDays(1));
        }
    }

    /// <summary>Somebody says of somebody that all went well.</summary>
    public void Praise(PartnerId by, PartnerId about) => Add(by, about, EvidenceSource.Report, settings.Dealings, settings.Dealings, settings.FirstDay.AddDays(1));

    /// <summary>The truster deals with a partner, once a week.</summary>
    public void Deal(PartnerId partner, double reliability, int dealings)
    {
        for (var i = 0; i < dealings; i++)
        {
            LastDay = LastDay.AddDays(7);
            Add(Truster, partner, EvidenceSource.Dealing, Kept(reliability, 1), 1, LastDay);
        }
    }

    private int Kept(double reliability, int dealings)
    {
        var kept = 0;
        for (var i = 0; i < dealings; i++)
        {
            kept += random.Happens(reliability) ? 1 : 0;
        }

        return kept;
    }

    private void Add(PartnerId by, PartnerId about, EvidenceSource source, int kept, int dealings, DateOnly on)
    {
        if (dealings > 0)
        {
            pieces.Add(new TrustEvidence(FactId.At(pieces.Count + 1), on, by, about, source, kept, dealings - kept));
        }
    }
}
