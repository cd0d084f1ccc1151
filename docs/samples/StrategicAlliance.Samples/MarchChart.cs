using System.Globalization;
using System.Text;

namespace StrategicAlliance.Samples;

/// <summary>Lines over two axes, as SVG on a light ground of its own.</summary>
internal sealed class MarchChart(string title, string description)
{
    private const int Left = 70;
    private const int Top = 46;
    private const int Width = 460;
    private const int Height = 270;
    private static readonly string[] Colours = ["#0b6e99", "#b5482a", "#4a7c2c", "#6b4fa0"];
    private readonly StringBuilder body = new();
    private readonly List<(double X, double Y, string Name, string Colour)> labels = [];

    public required (double From, double To, double Step, string Name) X { get; init; }

    public required (double From, double To, double Step, string Name) Y { get; init; }

    /// <summary>Adds a line with its name at its end.</summary>
    public void Line(string name, IReadOnlyList<(double X, double Y)> points)
    {
        var colour = Colours[labels.Count % Colours.Length];
        body.Append(CultureInfo.InvariantCulture, $"""  <polyline fill="none" stroke="{colour}" stroke-width="2" points="{string.Join(' ', points.Select(point => FormattableString.Invariant($"{AtX(point.X):F1},{AtY(point.Y):F1}")))}"/>""").Append('\n');
        foreach (var (x, y) in points.Count <= 30 ? points : [])
        {
            body.Append(CultureInfo.InvariantCulture, $"""  <circle cx="{AtX(x):F1}" cy="{AtY(y):F1}" r="3" fill="{colour}"/>""").Append('\n');
        }

        labels.Add((AtX(points[^1].X) + 8, AtY(points[^1].Y) + 4, name, colour));
    }

    /// <summary>The picture.</summary>
    public string Draw()
    {
        var svg = new StringBuilder();
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 680 380\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"  <title>{title}</title>\n  <desc>{description}</desc>\n");
        svg.Append("  <rect width=\"680\" height=\"380\" fill=\"#ffffff\"/>\n");
        Labels();
        var lineParts = body.ToString();
        body.Clear();
        Text(Left, 24, "start", title, "#1a1a1a");
        Axes();
        return svg.Append(body).Append(lineParts).Append("</svg>\n").ToString();
    }

    // Names of lines that end close to each other are moved apart.
    private void Labels()
    {
        var lowest = 0.0;
        foreach (var (x, y, name, colour) in labels.OrderBy(label => label.Y))
        {
            lowest = Math.Max(y, lowest + 16);
            Text(x, lowest, "start", name, colour);
        }
    }

    private void Axes()
    {
        for (var i = 0; X.From + (i * X.Step) <= X.To + (X.Step / 2); i++)
        {
            var x = X.From + (i * X.Step);
            Rule(AtX(x), Top + Height, AtX(x), Top + Height + 5, "#1a1a1a");
            Text(AtX(x), Top + Height + 20, "middle", FormattableString.Invariant($"{x:0.##}"), "#1a1a1a");
        }

        for (var i = 0; Y.From + (i * Y.Step) <= Y.To + (Y.Step / 2); i++)
        {
            var y = Y.From + (i * Y.Step);
            Rule(Left, AtY(y), Left + Width, AtY(y), "#d8d8d8");
            Text(Left - 8, AtY(y) + 4, "end", FormattableString.Invariant($"{y:0.##}"), "#1a1a1a");
        }

        Rule(Left, Top + Height, Left + Width, Top + Height, "#1a1a1a");
        Text(Left + (Width / 2), Top + Height + 44, "middle", X.Name, "#1a1a1a");
        Text(Left, Top - 8, "start", Y.Name, "#555555");
    }

    private void Rule(double x1, double y1, double x2, double y2, string colour) =>
        body.Append(CultureInfo.InvariantCulture, $"""  <line x1="{x1:F1}" y1="{y1:F1}" x2="{x2:F1}" y2="{y2:F1}" stroke="{colour}"/>""").Append('\n');

    private void Text(double x, double y, string anchor, string text, string colour) =>
        body.Append(CultureInfo.InvariantCulture, $"""  <text x="{x:F1}" y="{y:F1}" text-anchor="{anchor}" fill="{colour}">{text}</text>""").Append('\n');

    private double AtX(double x) => Left + ((x - X.From) / (X.To - X.From) * Width);

    private double AtY(double y) => Top + Height - ((y - Y.From) / (Y.To - Y.From) * Height);
}
