using StrategicAlliance.Alliances;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Samples;

/// <summary>How far two partners are from each other, method by method.</summary>
public static class DistanceProfileSample
{
    public static void Run(TextWriter output)
    {
        var day = new PartialDate(2026, 1, 15);
        var alliance = Alliance.Propose(new AllianceProposed(day, "tides", "Tides", AllianceForm.JointDevelopment));
        AllianceFact[] facts =
        [
            new PartnerJoined(day, "loire", "Loire Turbines") { Country = "FR", Location = new GeoLocation(47.22m, -1.55m) },
            new PartnerJoined(day, "huang", "Huang Marine") { Country = "CN", Location = new GeoLocation(36.07m, 120.38m) },
            new PartnerProfiled(day, "loire") { Languages = ["fr", "en"], TechnologyVector = new([new("F03B", 30), new("H02K", 10)]) },
            new PartnerProfiled(day, "huang") { Languages = ["zh", "en"], TechnologyVector = new([new("F03B", 6), new("B63B", 24)]) },
        ];
        foreach (var fact in facts)
        {
            alliance.Record(fact).Switch(accepted => alliance = accepted.Next, refused => output.WriteLine(refused.Refusal));
        }

        IDistanceMeasure[] measures =
        [
            new CulturalDistanceMeasure(),
            new PsychicDistanceMeasure(new PsychicDistanceTable("Hakanson & Ambos 2010", [new("FR", "CN", 90), new("CN", "FR", 48)])),
            new TimeZoneDistance(),
            .. DistanceProfile.FromFactsAlone,
        ];
        foreach (var pair in DistanceProfile.ExamineAll(alliance.Roster, measures))
        {
            output.WriteLine($"from {pair.From} to {pair.To}");
            foreach (var part in pair.Parts)
            {
                output.WriteLine("  " + part.Method + ": " + part.Distance.Match(
                    known => FormattableString.Invariant($"{known.Value:0.###} {(known.Unit == "1" ? "(of 1)" : known.Unit)} because of {string.Join(", ", known.Because)}"),
                    unknown => "not measured. " + unknown.Why));
            }
        }
    }
}

#region measure
/// <summary>Hours between the seats of two partners by the sun: what they lose of a common working day.</summary>
public sealed class TimeZoneDistance : IDistanceMeasure
{
    public string Name => "hours of the sun";

    public DistanceKind Kind => DistanceKind.Spatial;

    public string Unit => "h";

    public bool IsDirected => false;

    public string? Reference => null;

    public Citation Citation { get; } = Citation.OfLibrary("sample of a host's own measure");

    public Measurement Measure(Roster roster, Partner from, Partner to) =>
        from.Joined.Fact.Location is { } a && to.Joined.Fact.Location is { } b
            ? new Measurement.Measured(
                Math.Abs(Math.IEEERemainder((double)(a.Longitude - b.Longitude), 360)) / 15,
                Unit,
                [from.Joined.Id, to.Joined.Id],
                "difference of longitude / 15 degrees",
                Citation)
            : new Measurement.NotMeasured("A location is not stated.", ["partnerJoined"]);
}
#endregion
