using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Diagnosis;

/// <summary>Collects answers and open questions under the names by which they can be asked for.</summary>
internal sealed class AnswerSheet
{
    private readonly List<Finding> answers = [];
    private readonly List<Unknown> open = [];

    public IReadOnlyList<Finding> Answers => answers;

    public IReadOnlyList<Unknown> Open => open;

    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A figure, or why there is none.</summary>
    public void Add(string id, Measurement figure, string explanation)
    {
        switch (figure)
        {
            case Measurement.Measured measured:
                Add(id, measured, Number(measured.Value), explanation);
                break;
            case Measurement.NotMeasured missing:
                Unknown(id, missing.Needs, missing.Why);
                break;
        }
    }

    /// <summary>A figure told in words of its own.</summary>
    public void Add(string id, Measurement.Measured measured, string answer, string explanation) =>
        answers.Add(new Finding(id, answer, measured.Because, measured.Formula, measured.Citation, explanation) { Unit = measured.Unit, Confidence = measured.Confidence });

    /// <summary>An answer in words.</summary>
    public void Add(string id, string answer, IEnumerable<FactId> because, string formula, Citation citation, string explanation) =>
        answers.Add(new Finding(id, answer, because.Distinct().Order().ToValueList(), formula, citation, explanation));

    public void Unknown(string id, ValueList<string> needs, string why) => open.Add(new Unknown(id, needs, why));
}
