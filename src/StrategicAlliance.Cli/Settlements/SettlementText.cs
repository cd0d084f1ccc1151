using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Settlements;

/// <summary>A statement for people: what each partner gets, and why.</summary>
internal static class SettlementText
{
    private const int MostFacts = 6;

    public static string Of(SettlementStatement statement, Alliance alliance, Ink ink, int width)
    {
        var page = new TextPage(ink, width);
        page.Title($"Settlement of {statement.Terms}", $"{statement.Span}, {statement.Currency}").Blank();
        page.Rows(
            ["came in", Amount(statement, statement.Gross)],
            ["costs", Amount(statement, statement.Costs)],
            ["terms", $"as agreed in {statement.Version}"]);
        page.Heading("Totals").Rows([.. statement.Totals.Select(total => (string[])[NameOf(alliance, total.Key), Padded(statement, total.Value)])]);
        if (statement.CarriedForward.Count > 0)
        {
            page.Heading("Kept in the pool").Rows([.. statement.CarriedForward.Select(kept => (string[])[kept.Key, Padded(statement, kept.Value)])]);
        }

        foreach (var partner in statement.Totals.Keys)
        {
            var own = statement.Lines.Where(line => string.Equals(line.Partner.Value, partner, StringComparison.Ordinal)).ToArray();
            var corrections = statement.Corrections.Where(item => string.Equals(item.Partner.Value, partner, StringComparison.Ordinal)).ToArray();
            if (own.Length + corrections.Length > 0)
            {
                page.Heading(NameOf(alliance, partner), Amount(statement, statement.Totals[partner]));
                page.Rows([.. own.Select(line => Row(statement, line)), .. corrections.Select(item => Row(statement, item))]);
            }
        }

        return page.ToString();
    }

    private static string[] Row(SettlementStatement statement, SettlementLine line) =>
    [
        line.Period.ToString(),
        line.Id == line.Step ? Words.Of(line.Step) : $"{Words.Of(line.Step)} {line.Id}",
        Padded(statement, line.Amount),
        string.Join(", ", ((string[])[$"of {Amount(statement, line.Basis)}", line.Note, Facts(line.Because)]).Where(part => part.Length > 0)),
    ];

    private static string[] Row(SettlementStatement statement, SettlementCorrection item) =>
        [item.BookedIn.ToString(), $"correction of {item.Of}", Padded(statement, item.Amount), $"{item.Note}, {Facts(item.Because)}"];

    private static string Facts(ValueList<FactId> facts) => facts.Count switch
    {
        0 => string.Empty,
        > MostFacts => FormattableString.Invariant($"by {string.Join(", ", facts.Take(MostFacts))} and {facts.Count - MostFacts} more"),
        _ => $"by {string.Join(", ", facts)}",
    };

    private static string NameOf(Alliance alliance, string partner) =>
        alliance.Roster.Find(partner) is { } found && found.Name != partner ? $"{found.Name} ({partner})" : partner;

    private static string Amount(SettlementStatement statement, decimal amount) => SettlementWriter.Amount(amount, statement.Decimals);

    private static string Padded(SettlementStatement statement, decimal amount) => Amount(statement, amount).PadLeft(14);
}
