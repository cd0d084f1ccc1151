using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Benefits;

public sealed class SettlementOutputTests
{
    private static readonly Period Quarter = Period.Parse("2026-Q3");

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+41", "'+41")]
    [InlineData("-x", "'-x")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("\nx", "\"'\nx\"")]
    [InlineData("  =x", "'  =x")]
    [InlineData("＝x", "'＝x")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;=b", "\"a;=b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("=cmd|'/c calc'!A1,\"x\"", "\"'=cmd|'/c calc'!A1,\"\"x\"\"\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    public void Text_AnyText_IsSafeAndQuoted(string text, string expected) => CsvCell.Text(text).Should().Be(expected);

    [Fact]
    public void Write_Statement_HasALineForEachAmount()
    {
        using var output = new StringWriter();

        SettlementCsv.Write(Statement(), output);

        output.ToString().Should().Be(
            "kind,terms,version,period,bookedIn,step,id,partner,amount,basis,currency,because,note\r\n"
            + "line,profit,f12,2026-Q3,2026-Q3,royalty,platform,south,32.00,800,EUR,f20 f21,\"(1000 - 200) x 4 %, no fee on a fee\"\r\n"
            + "line,profit,f12,2026-Q3,2026-Q3,milestone,first,'-north,-50.00,50,EUR,f22,'=HYPERLINK(A1)\r\n"
            + "line,profit,f12,2026-Q3,2026-Q3,milestone,first,south,50.00,50,EUR,f22,\r\n"
            + "line,profit,f12,2026-Q3,2026-Q3,split,rest,south,0.00,0,EUR,,\r\n"
            + "correction,profit,f12,2026-Q2,2026-Q3,correction,,south,-7.10,,EUR,f30,taken back\r\n");
    }

    [Fact]
    public void WriteTotals_Statement_NamesWhatIsCarriedForward()
    {
        using var output = new StringWriter();

        SettlementCsv.WriteTotals(Statement(), output);

        output.ToString().Should().Be(
            "kind,terms,span,name,amount,currency\r\ntotal,profit,2026-Q3,'-north,-50.00,EUR\r\ntotal,profit,2026-Q3,south,74.90,EUR\r\ncarriedForward,profit,2026-Q3,holdback,100.00,EUR\r\n");
    }

    [Fact]
    public void Booking_Statement_BalancesEntryByEntry()
    {
        var statement = Statement();

        var booking = SettlementBooking.Of(statement, new() { Steps = new([KeyValuePair.Create("royalty", "4000 Royalties")]) });

        booking.Rows.Select(row => FormattableString.Invariant($"{row.Entry} {row.Account} {row.Debit} {row.Credit}")).Should().Equal(
            "1 4000 Royalties 32 0",
            "1 Partner:south 0 32",
            "2 Partner:-north 50 0",
            "2 Distributions 0 50",
            "3 Distributions 50 0",
            "3 Partner:south 0 50",
            "4 Partner:south 7.1 0",
            "4 Corrections 0 7.1");
        booking.Rows.GroupBy(row => row.Entry).Should().OnlyContain(entry => entry.Sum(row => row.Debit - row.Credit) == 0);
        booking.Debits.Should().Be(booking.Rows.Sum(row => row.Credit));
        foreach (var (partner, total) in statement.Totals)
        {
            booking.Rows.Where(row => row.Account == "Partner:" + partner).Sum(row => row.Credit - row.Debit).Should().Be(total);
        }
    }

    [Fact]
    public void Write_Booking_IsATableForAnAccountingSystem()
    {
        using var output = new StringWriter();

        SettlementCsv.Write(SettlementBooking.Of(Statement()), output);

        var rows = output.ToString().Split("\r\n");
        rows[0].Should().Be("entry,period,account,partner,debit,credit,currency,text,because");
        rows[1].Should().Be("1,2026-Q3,Distributions,south,32.00,0.00,EUR,profit platform 2026-Q3,f20 f21");
        rows.Should().HaveCount(10);
    }

    [Fact]
    public void Accounts_BlankName_Throws()
    {
        FluentActions.Invoking(() => new BookingAccounts { Pool = " " }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new BookingAccounts { Steps = new([KeyValuePair.Create("fee", string.Empty)]) }).Should().Throw<ArgumentException>();
    }

    private static SettlementStatement Statement() => new("profit", "f12", SettlementSpan.Of(Quarter), "EUR", 2)
    {
        Totals = new([KeyValuePair.Create("-north", -50m), KeyValuePair.Create("south", 74.9m)]),
        CarriedForward = new([KeyValuePair.Create("holdback", 100m)]),
        Lines =
        [
            new(Quarter, "f12", "royalty", "platform", "south", 32, 800, FactBasis.Of("f20", "f21"), "(1000 - 200) x 4 %, no fee on a fee"),
            new(Quarter, "f12", "milestone", "first", "-north", -50, 50, FactBasis.Of("f22"), "=HYPERLINK(A1)"),
            new(Quarter, "f12", "milestone", "first", "south", 50, 50, FactBasis.Of("f22"), string.Empty),
            new(Quarter, "f12", "split", "rest", "south", -0.0m, 0, FactBasis.None, string.Empty),
        ],
        Corrections = [new(Period.Parse("2026-Q2"), Quarter, "south", -7.1m, ["f30"], "taken back")],
    };
}
