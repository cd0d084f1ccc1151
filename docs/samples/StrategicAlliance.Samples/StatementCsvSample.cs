using StrategicAlliance.Benefits;

namespace StrategicAlliance.Samples;

/// <summary>A statement for a spreadsheet and for an accounting system.</summary>
public static class StatementCsvSample
{
    /// <summary>Writes both tables.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var alliance = SmallPool.With(
            SmallPool.Terms([new RoyaltyStep("south") { Id = "=HYPERLINK(A1)", Rate = 0.04m }, SmallPool.Halves]),
            SmallPool.CameIn("2026-03-31", 1_000),
            SmallPool.CameIn("2026-09-30", -1_200));
        var statement = alliance.Settle("t", SettlementSpan.All).OrThrow();
        var accounts = BookingAccounts.Default with { Steps = new([new("royalty", "4000 Royalties")]) };

        using var table = new StringWriter();
        SettlementCsv.Write(statement, table);
        SettlementCsv.WriteTotals(statement, table);
        SettlementCsv.Write(SettlementBooking.Of(statement, accounts), table);

        // Rows end with CR LF in the file.
        output.Write(table.ToString().ReplaceLineEndings("\n"));
        #endregion
    }
}
