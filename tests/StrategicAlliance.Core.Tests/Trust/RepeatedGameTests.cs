using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Trust;

public sealed class RepeatedGameTests
{
    private static readonly DilemmaPayoffs Axelrod = new(5, 3, 1, 0);

    [Fact]
    public void Axelrod_Payoffs_GiveTheKnownThresholds()
    {
        RepeatedDilemma.Grim(Axelrod).CriticalDiscount.Should().Be(0.5m);
        RepeatedDilemma.TitForTat(Axelrod).CriticalDiscount.Should().Be(2m / 3);
        RepeatedDilemma.ImperfectMonitoring(Axelrod, 0.5m).CriticalDiscount.Should().Be(2m / 3);
        RepeatedDilemma.LimitedPunishment(Axelrod, 3).CriticalDiscount.Should().BeApproximately(0.5436890126920753m, 1e-14m);
        Axelrod.IsDilemma.Should().BeTrue();
    }

    [Fact]
    public void IsDeterredAt_Equality_IsNotDeterrence()
    {
        var grim = RepeatedDilemma.Grim(Axelrod);

        grim.IsDeterredAt(0.5m).Should().BeFalse();
        grim.MarginAt(0.5m).Should().Be(0);
        grim.IsDeterredAt(0.500000000000000000000000001m).Should().BeTrue();
        FluentActions.Invoking(() => grim.MarginAt(1.1m)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void LimitedPunishment_TooShort_CannotDeter()
    {
        // T = 5, R = 3, P = 2: one period never makes up for it, two only if the future counts as much as the present.
        var payoffs = new DilemmaPayoffs(5, 3, 2, -1);

        RepeatedDilemma.LimitedPunishment(payoffs, 1).CannotBeDeterred.Should().BeTrue();
        RepeatedDilemma.LimitedPunishment(payoffs, 0).CannotBeDeterred.Should().BeTrue();
        var two = RepeatedDilemma.LimitedPunishment(payoffs, 2);
        (two.CriticalDiscount, two.IsSustainable, two.IsSustainableBelowOne).Should().Be((1m, true, false));
        two.IsDeterredAt(1).Should().BeFalse();
        RepeatedDilemma.LimitedPunishment(payoffs, 3).IsSustainableBelowOne.Should().BeTrue();
        RepeatedDilemma.LimitedPunishment(payoffs, 1).IsDeterredAt(1).Should().BeFalse();
    }

    [Fact]
    public void LimitedPunishment_VeryLong_IsGrim() =>
        RepeatedDilemma.LimitedPunishment(new(5, 3, 2, -1), 1_000_000).CriticalDiscount.Should().BeApproximately(2m / 3, 1e-14m);

    [Fact]
    public void LimitedPunishment_AnyDilemma_BalancesTheGain() => OnAny((payoffs, periods) =>
    {
        if (RepeatedDilemma.LimitedPunishment(payoffs, periods).CriticalDiscount is not { } critical)
        {
            (payoffs.Loss * periods).Should().BeLessThan(payoffs.Gain);
            return;
        }

        var (cost, worth) = (0.0, 1.0);
        for (var i = 0; i < periods; i++)
        {
            worth *= (double)critical;
            cost += worth * (double)payoffs.Loss;
        }

        cost.Should().BeApproximately((double)payoffs.Gain, 1e-11 * periods * (double)payoffs.Loss);
    });

    [Fact]
    public void Thresholds_AnyDilemma_AreOrdered() => OnAny((payoffs, periods) =>
    {
        var grim = RepeatedDilemma.Grim(payoffs).CriticalDiscount!.Value;
        grim.Should().BeInRange(0, 1);
        RepeatedDilemma.ImperfectMonitoring(payoffs, 0.3m).CriticalDiscount.Should().BeGreaterThan(grim, "who is seen less often needs more patience");
        (RepeatedDilemma.TitForTat(payoffs).CriticalDiscount ?? 1).Should().BeGreaterThanOrEqualTo(grim, "forgiving after one period deters less");
        (RepeatedDilemma.LimitedPunishment(payoffs, periods).CriticalDiscount ?? 1).Should().BeGreaterThanOrEqualTo(grim - 1e-14m);
    });

    [Fact]
    public void NoTemptation_NeedsNoFuture_AndNoLoss_CannotDeter()
    {
        RepeatedDilemma.Grim(new(3, 3, 1, 0)).CriticalDiscount.Should().Be(0);
        RepeatedDilemma.TitForTat(new(2, 3, 1, 0)).CriticalDiscount.Should().Be(0);
        RepeatedDilemma.Grim(new(5, 1, 1, 0)).CannotBeDeterred.Should().BeTrue();
        RepeatedDilemma.LimitedPunishment(new(5, 1, 2, 0), 9).CannotBeDeterred.Should().BeTrue();
        RepeatedDilemma.ImperfectMonitoring(Axelrod, 0).CannotBeDeterred.Should().BeTrue("what is never noticed is never punished");
        RepeatedDilemma.TitForTat(new(10, 3, 1, 0)).CannotBeDeterred.Should().BeTrue("taking turns at cheating pays more than peace: 2R < T + S");
    }

    [Fact]
    public void Payoffs_OutOfRange_Throw()
    {
        FluentActions.Invoking(() => new DilemmaPayoffs(5, 3, 1, 2)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new DilemmaPayoffs(decimal.MaxValue, 3, 1, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => RepeatedDilemma.LimitedPunishment(Axelrod, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => RepeatedDilemma.ImperfectMonitoring(Axelrod, 1.01m)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Oligopoly_LinearCournot_IsThatOfItsProfits()
    {
        // Demand P = 1 - Q, no cost: C = 1/(4n), D = ((n + 1)/(4n))², N = 1/(n + 1)².
        for (var n = 2; n <= 9; n++)
        {
            var collude = 1m / (4 * n);
            var deviate = (n + 1m) / (4 * n) * ((n + 1m) / (4 * n));
            RepeatedOligopoly.LinearCournot(n).CriticalDiscount.Should().BeApproximately(RepeatedOligopoly.Grim(collude, deviate, 1m / ((n + 1) * (n + 1))).CriticalDiscount!.Value, 1e-20m);
        }

        RepeatedOligopoly.LinearCournot(2).CriticalDiscount.Should().Be(9m / 17);
        FluentActions.Invoking(() => RepeatedOligopoly.LinearCournot(1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Oligopoly_Lag_NeedsMorePatience()
    {
        // Bertrand with n firms: (n - 1)/n.
        RepeatedOligopoly.AfterLag(0.25m, 1, 0, 1).CriticalDiscount.Should().Be(0.75m);
        RepeatedOligopoly.AfterLag(0.25m, 1, 0, 2).CriticalDiscount.Should().BeApproximately(0.8660254037844386m, 1e-15m);
        RepeatedOligopoly.AfterLag(0.25m, 0.2m, 0, 5).CriticalDiscount.Should().Be(0);
        RepeatedOligopoly.AfterLag(0.25m, 1, 0.25m, 5).CannotBeDeterred.Should().BeTrue();
        FluentActions.Invoking(() => RepeatedOligopoly.AfterLag(0.25m, 1, 0, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void NoShirking_Terms_GiveThePay()
    {
        var terms = new NoShirkingTerms(1, 0.5m, 0.1m, 0.05m, 0.4m);

        NoShirking.Of(terms).Wage.Should().Be(2.625m);
        NoShirking.Of(terms).Rent.Should().Be(1.625m);
        NoShirking.Of(terms).MarginAt(2.625m).Should().Be(0);
        NoShirking.Of(new(1, 0.5m, 0.1m, 0.05m, 0)).CannotBeDeterred.Should().BeTrue();
        NoShirking.Of(new(0, 0.5m, 0.1m, 0.05m, 0)).Wage.Should().Be(0, "who has nothing to shirk need not be paid for it");
        FluentActions.Invoking(() => new NoShirkingTerms(-1, 0, 0, 0, 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void MoralHazard_Wizard_IsAsRasmusenSolvesIt()
    {
        // G601, problem set 7: a game worth 200, success 0.8 or 0.6, pay 70 or 50.
        var contract = MoralHazardContract.Of(new(0.8m, 0.6m, 70, 20) { SuccessValue = 200 });

        (contract.MinBonusSpread, contract.SuccessWage, contract.FailureWage).Should().Be((100m, 90m, -10m));
        (contract.ProfitHighEffort, contract.ProfitLowEffort, contract.IsHighEffortEfficient).Should().Be((90m, 70m, true));
        MoralHazardContract.Of(new(0.8m, 0.75m, 70, 20) { SuccessValue = 200 }).IsHighEffortEfficient.Should().BeFalse();
        MoralHazardContract.Of(new(0.8m, 0.7m, 70, 20) { SuccessValue = 200 }).IsHighEffortEfficient.Should().BeFalse("80 and 80 are equal");
    }

    [Fact]
    public void MoralHazard_EffortThatDoesNothing_CannotBeInduced()
    {
        var contract = MoralHazardContract.Of(new(0.6m, 0.6m, 70, 20));

        contract.CannotBeDeterred.Should().BeTrue();
        (contract.SuccessWage, contract.ProfitHighEffort, contract.IsHighEffortEfficient).Should().Be((null, null, null));
        MoralHazardContract.Of(new(0.5m, 0.6m, 70, 0)).MinBonusSpread.Should().Be(0, "effort that costs nothing needs no bonus");
        FluentActions.Invoking(() => new MoralHazardTerms(1.2m, 0.6m, 70, 20)).Should().Throw<ArgumentOutOfRangeException>();
    }

    // T > R > P > S, and from 1 to 100 periods.
    private static void OnAny(Action<DilemmaPayoffs, int> check) =>
        Prop.ForAll(Gen.Choose(1, 1000).ListOf(4).ToArbitrary(), Gen.Choose(1, 100).ToArbitrary(), (steps, periods) =>
        {
            var all = steps.ToArray();
            decimal sucker = all[0] - 500;
            var punishment = sucker + (all[1] / 10m);
            var reward = punishment + (all[2] / 10m);
            check(new DilemmaPayoffs(reward + (all[3] / 10m), reward, punishment, sucker), periods);
        }).QuickCheckThrowOnFailure();
}
