using System.CommandLine;
using System.Globalization;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Assessments;
using StrategicAlliance.Cli.Ratings;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Verbs;

/// <summary><c>alliance trust RATINGS.csv</c>: trust in everyone rated, or how well later ratings are foreseen.</summary>
internal sealed class TrustVerb : IVerb
{
    private readonly Argument<string> ratings = new("RATINGS") { Description = "Ratings as comma-separated values, a header allowed; - for standard input." };

    private readonly Option<string> columns = new("--columns")
    {
        HelpName = "NAMES",
        Description = "The columns in the order of the file, or the names in its header of source, target, rating and time.",
        DefaultValueFactory = _ => RatingColumns.Usual,
    };

    private readonly Option<string> model = new("--model")
    {
        HelpName = "NAME",
        Description = "The model: " + string.Join("; ", RatingModels.All.Select(known => $"{known.Name} ({known.About})")) + ".",
        DefaultValueFactory = _ => RatingModels.Default,
    };

    private readonly Option<string?> asOf = new("--as-of") { HelpName = "DAY", Description = "See only ratings up to this day, YYYY-MM-DD, in UTC. Default: the day of the last one." };

    private readonly Option<string?> evaluate = new("--evaluate")
    {
        HelpName = "SHARE",
        Description = "Learn from this share of the ratings, the first by time, and tell how well the rest is foreseen; above 0 and below 1.",
    };

    public IReadOnlyList<string> Examples =>
    [
        "alliance trust ratings.csv",
        "alliance trust ratings.csv --as-of 2025-12-31 --format json",
        "alliance trust ratings.csv --evaluate 0.8",
        "alliance trust ratings.csv --columns rater,rated,stars,date",
    ];

    public IReadOnlyList<string> Notes =>
    [
        "A rating above the middle of its scale is good, one below it bad: the middle is 0 where there are negative ratings, else half way between lowest and highest.",
        "Times are seconds since 1970, days or instants in UTC. What somebody says of itself is left out.",
        "A header that names source, target, rating and time says itself where they stand, unless --columns gives another order.",
        string.Empty,
    ];

    public Command Build(FormatOption format, Terminal terminal)
    {
        var command = new Command("trust", "Say how far everyone rated in a table can be trusted.") { ratings, columns, model, asOf, evaluate };
        command.SetAction(parsed =>
        {
            // The command line first: nobody should wait for a long table to be read to be told of a wrong name.
            var name = parsed.GetValue(model)!;
            var asked = RatingModels.Find(name);
            var order = RatingColumns.Parse(parsed.GetValue(columns)!);
            var day = parsed.GetValue(asOf) is { } text ? PointInTime.Day(text) : (DateOnly?)null;
            var share = parsed.GetValue(evaluate) is { } part ? Share(part) : (double?)null;
            var table = RatingReader.Read(parsed.GetValue(ratings)!, order, terminal);
            var seen = day is { } until ? table.Until(until) : table;
            var answer = share is { } learnt ? Evaluated(name, asked, seen, learnt) : Assessed(name, asked, seen, day);
            return new AnswerWriter(terminal, format.Of(parsed)).Write(answer);
        });
        return command;
    }

    private static double Share(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is > 0 and < 1
            ? share
            : throw new CommandLineException($"'{text}' is no share; --evaluate takes a number above 0 and below 1, such as 0.8.");

    private static Answer Evaluated(string name, IRatingModel model, RatingTable table, double share)
    {
        if (table.Ratings.Count * share < 1)
        {
            return Answer.InsufficientData(["ratings"]);
        }

        var evaluation = RatingEvaluation.OutOfTime(model, table, share);
        return new Answer()
            .Add("model", name)
            .Add("ratings", table.Ratings.Count)
            .Add("targets", Targets(table))
            .Add("auc", evaluation.Report.Auc)
            .Add("aucCovered", evaluation.Report.AucCovered)
            .Add("brier", evaluation.Report.Brier)
            .Add("ece", evaluation.Report.ExpectedCalibrationError)
            .Add("covered", evaluation.Report.Covered)
            .Add("learnt", evaluation.Learnt)
            .Add("foreseen", evaluation.Foreseen)
            .Add("asOf", Day(evaluation.AsOf));
    }

    private static Answer Assessed(string name, IRatingModel model, RatingTable table, DateOnly? asOf)
    {
        if (table.Ratings.Count == 0)
        {
            return Answer.InsufficientData(["ratings"]);
        }

        var day = asOf ?? DateOnly.FromDateTime(table.Ratings[^1].At.UtcDateTime);
        var finding = model.Assess(table, day);
        return new Answer()
            .Add("model", name)
            .Add("asOf", Day(day))
            .Add("ratings", table.Ratings.Count)
            .Add("targets", finding.Targets.Count)
            .Add("baseRate", finding.BaseRate)
            .Add("trust", finding.Targets.Select(trust => OpinionOf(trust)));
    }

    private static Answer OpinionOf(RatedTrust trust) => new Answer()
        .Add("target", trust.Target.Value)
        .Add("expectation", trust.Opinion.Expectation)
        .Add("belief", trust.Opinion.Belief)
        .Add("disbelief", trust.Opinion.Disbelief)
        .Add("uncertainty", trust.Opinion.Uncertainty)
        .Add("baseRate", trust.Opinion.BaseRate)
        .Add("positive", trust.Evidence.Positive)
        .Add("negative", trust.Evidence.Negative)
        .Add("ratings", trust.Ratings);

    private static int Targets(RatingTable table) => table.Ratings.Select(rating => rating.Target).Distinct().Count();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
