using System.Text;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Tests.Benefits;

/// <summary>Journals of one pool and one agreement, and what their terms pay.</summary>
internal static class Pot
{
    /// <summary>An alliance of these partners whose terms <c>t</c> have these steps; facts follow.</summary>
    public static Alliance Of(string partners, string steps, params IEnumerable<string> facts) => With(partners, Terms(steps), facts);

    /// <summary>The same with all of the terms as written.</summary>
    public static Alliance With(string partners, string terms, params IEnumerable<string> facts)
    {
        var names = partners.Split(' ');
        string[] lines =
        [
            """{ "fact": "allianceProposed", "on": "2019-01-01", "alliance": "pot", "name": "Pot", "form": "jointDevelopment" }""",
            .. names.Select(Joined),
            $$"""{ "fact": "agreementSigned", "on": "2019-01-02", "agreement": "main", "tier": "framework", "parties": [{{string.Join(", ", names.Select(name => '"' + name.Split('=')[0] + '"'))}}] }""",
            .. terms.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)),
            .. facts,
        ];
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        var reading = JournalReader.Read(stream);
        reading.IsValid.Should().BeTrue(string.Join("; ", reading.Errors.Select(error => $"{error.Line} {error.Path} {error.Found} {error.Expected}")));
        return Alliance.Replay(reading.Facts).Match(accepted => accepted.Next, refused => throw new InvalidOperationException(refused.Refusal.ToString()));
    }

    public static string Terms(string steps, string from = "2019-01-02", string period = "year", string currency = "EUR", string more = "") =>
        $$"""{ "fact": "termsAgreed", "on": "2019-01-02", "terms": "t", "agreement": "main", "from": "{{from}}", "pool": "p", "currency": "{{currency}}", "period": "{{period}}", {{more}} "steps": [{{steps}}] }""";

    public static string Benefit(string on, decimal amount, string more = "", string currency = "EUR", string pool = "p") =>
        FormattableString.Invariant($$"""{ "fact": "benefitRealized", "on": "{{on}}", "benefit": "b", "amount": { "value": {{amount}}, "currency": "{{currency}}" }, "kind": "common", "pool": "{{pool}}"{{more}} }""");

    public static string Cost(string on, decimal amount, string more = "") =>
        FormattableString.Invariant($$"""{ "fact": "costIncurred", "on": "{{on}}", "cost": "c", "amount": { "value": {{amount}}, "currency": "EUR" }, "pool": "p"{{more}} }""");

    public static string Contribution(string on, string partner, string kind, string more) =>
        $$"""{ "fact": "contributionMade", "on": "{{on}}", "partner": "{{partner}}", "kind": "{{kind}}", {{more}} }""";

    public static string Settled(string on, string period, string shares) =>
        $$"""{ "fact": "settlementMade", "on": "{{on}}", "settlement": "s{{period}}", "terms": "t", "period": "{{period}}", "shares": [{{string.Join(", ", shares.Split(' ').Select(Share))}}] }""";

    public static SettlementStatement Settle(this Alliance alliance, string period = "all")
    {
        SettlementSpan.TryParse(period, out var span).Should().BeTrue();
        return alliance.Settle("t", span).OrThrow();
    }

    public static Refusal Refused(this Alliance alliance, string period = "all")
    {
        SettlementSpan.TryParse(period, out var span).Should().BeTrue();
        return alliance.Settle("t", span).Match(_ => throw new InvalidOperationException("It was answered."), refusal => refusal);
    }

    /// <summary>The totals in one line: <c>a 1.00, b 2.00</c>.</summary>
    public static string Totals(this Alliance alliance, string period = "all") => Text(alliance.Settle(period));

    public static string Text(this SettlementStatement statement) =>
        string.Join(", ", statement.Totals.Select(total => FormattableString.Invariant($"{total.Key} {total.Value.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture)}")));

    private static string Share(string share)
    {
        var (partner, amount) = (share.Split('=')[0], share.Split('=')[1]);
        return $$"""{ "partner": "{{partner}}", "amount": { "value": {{amount}}, "currency": "EUR" } }""";
    }

    private static string Joined(string partner)
    {
        var equity = partner.Contains('=', StringComparison.Ordinal) ? ", \"equity\": " + partner.Split('=')[1] : string.Empty;
        return $$"""{ "fact": "partnerJoined", "on": "2019-01-01", "partner": "{{partner.Split('=')[0]}}", "name": "{{partner.Split('=')[0]}}"{{equity}} }""";
    }
}
