using System.Globalization;
using System.Text;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Samples;

/// <summary>The share of its agenda that each partner of NUMMI had applied, and the time in which one was done and the other not.</summary>
public sealed class NummiRacePicture : IPicture
{
    private const int FirstYear = 1984;
    private const int LastYear = 2004;

    public string File => "nummi-learning-race.svg";

    public string Draw()
    {
        var day = new DateOnly(LastYear, 1, 1);
        var view = NummiJournal.AsOf(day);
        var race = LearningAnalysis.Examine(view.LearningBasis(), day).Race.Widest!;
        var (from, to) = (race.Of(race.Ahead!.Value)!.CompletedOn!.Value, race.Of(race.Exposed!.Value)!.CompletedOn!.Value);
        var svg = new StringBuilder();
        Line($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 300" font-family="sans-serif" font-size="12" role="img">""");
        Line($"<title>NUMMI: the race to learn</title>");
        Line($"<desc>Share of its learning agenda that each partner had applied. Toyota was done in {from}, General Motors in {to}; in between, for {race.Exposure.Figure:0.0} years, General Motors was exposed.</desc>");
        Line($"""<rect width="660" height="300" fill="#ffffff"/>""");
        Line($"""<rect x="{X(from):0.#}" y="{Y(1):0.#}" width="{X(to) - X(from):0.#}" height="{Y(0) - Y(1):0.#}" fill="#f6d9c6"/>""");
        Line($"""<text x="{(X(from) + X(to)) / 2:0.#}" y="{Y(0.3):0.#}" text-anchor="middle" fill="#7a3b12">GM exposed: {race.Exposure.Figure:0.0} years</text>""");
        for (var year = FirstYear; year <= LastYear; year += 4)
        {
            Line($"""<text x="{X(new PartialDate(year)):0.#}" y="{Y(0) + 18:0.#}" text-anchor="middle" fill="#333333">{year}</text>""");
        }

        foreach (var share in new[] { 0, 0.5, 1 })
        {
            Line($"""<path d="M{X(new PartialDate(FirstYear)):0.#} {Y(share):0.#}H{X(day):0.#}" stroke="#cccccc"/>""");
            Line($"""<text x="42" y="{Y(share) + 4:0.#}" text-anchor="end" fill="#333333">{share:0.0}</text>""");
        }

        Line($"""<path d="{Steps(race.Positions, position => position.OfB, day)}" fill="none" stroke="#b3261e" stroke-width="2.5"/>""");
        Line($"""<path d="{Steps(race.Positions, position => position.OfA, day)}" fill="none" stroke="#1f4e9c" stroke-width="2.5" stroke-dasharray="7 4"/>""");
        Line($"""<text x="{X(from) + 8:0.#}" y="{Y(1) - 8:0.#}" fill="#b3261e">Toyota</text>""");
        Line($"""<text x="{X(from) + 8:0.#}" y="{Y(2.0 / 3) - 8:0.#}" fill="#1f4e9c">General Motors</text>""");
        Line($"""<text x="50" y="20" fill="#333333">share of the learning agenda applied</text>""");
        Line($"</svg>");
        return svg.ToString();

        void Line(FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string Steps(ValueList<RacePosition> positions, Func<RacePosition, double?> side, DateOnly end)
    {
        var path = new StringBuilder();
        foreach (var position in positions.Where(position => side(position) is not null))
        {
            var (x, y) = (X(position.On), Y(side(position)!.Value));
            var (across, up) = path.Length == 0 ? ("M", " ") : ("H", "V");
            path.Append(CultureInfo.InvariantCulture, $"{across}{x:0.#}{up}{y:0.#}");
        }

        return path.Append(CultureInfo.InvariantCulture, $"H{X(end):0.#}").ToString();
    }

    private static double X(PartialDate on) =>
        50 + ((on.FirstDay.DayNumber - new DateOnly(FirstYear, 1, 1).DayNumber) * 580.0 / (new DateOnly(LastYear, 1, 1).DayNumber - new DateOnly(FirstYear, 1, 1).DayNumber));

    private static double Y(double share) => 260 - (share * 200);
}
