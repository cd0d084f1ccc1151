using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

#region pool
/// <summary>Two partners, one agreement and one pool, to try terms on.</summary>
public static class SmallPool
{
    public static SplitStep Halves { get; } = new() { Weights = TermWeights.ByPartner(new([new("north", 1), new("south", 1)])) };

    public static TermsAgreed Terms(ValueList<TermStep> steps) =>
        new(new(2026, 1, 1), "t", "main", new(2026, 1, 1)) { Pool = "sales", Currency = "EUR", Period = SettlementPeriod.Year, Steps = steps };

    public static Alliance With(TermsAgreed terms, params IEnumerable<AllianceFact> facts) => Alliance.Replay(
    [
        new AllianceProposed(new(2026, 1, 1), "small", "Small", AllianceForm.JointDevelopment),
        new PartnerJoined(new(2026, 1, 1), "north", "North") { Equity = 0.75m },
        new PartnerJoined(new(2026, 1, 1), "south", "South") { Equity = 0.25m },
        new AgreementSigned(new(2026, 1, 1), "main", AgreementTier.Framework, ["north", "south"]),
        terms,
        .. facts,
    ]).Match(accepted => accepted.Next, refused => throw new InvalidOperationException(refused.Refusal.Message));

    public static BenefitRealized CameIn(string day, decimal amount) =>
        new(PartialDate.Parse(day), "sale", new(amount, "EUR"), BenefitKind.Common) { Pool = "sales" };

    public static ContributionMade PaidIn(string day, PartnerId partner, decimal amount, FactId id) =>
        new(PartialDate.Parse(day), partner, ContributionKind.Cash) { Id = id, Amount = new(amount, "EUR") };

    public static void Show(TextWriter output, ValueList<TermStep> steps, params IEnumerable<AllianceFact> facts) =>
        Write(output, With(Terms(steps), facts).Settle("t", SettlementSpan.All).OrThrow());

    public static void Write(TextWriter output, SettlementStatement statement)
    {
        foreach (var line in statement.Lines)
        {
            output.WriteLine(Invariant($"{line.Period} {line.Id,-11} {line.Partner,-6}{line.Amount,12:N2}  of {line.Basis:N2} {line.Note}").TrimEnd());
        }

        foreach (var item in statement.Corrections)
        {
            output.WriteLine(Invariant($"{item.BookedIn} for {item.Of} {item.Partner,-6}{item.Amount,12:N2}  {item.Note}, by {string.Join(", ", item.Because)}"));
        }

        output.WriteLine("total " + string.Join(", ", statement.Totals.Concat(statement.CarriedForward).Select(total => Invariant($"{total.Key} {total.Value:N2}"))));
    }
}
#endregion
