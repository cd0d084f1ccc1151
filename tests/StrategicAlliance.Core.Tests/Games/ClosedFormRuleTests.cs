using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class ClosedFormRuleTests
{
    // Ransmeier 1942: navigation, flood control, power; thousand dollars.
    private static readonly CostGame Tva = TableGames.CostsOf(0, 163520, 140826, 301607, 250096, 378821, 367370, 412584);

    public static TheoryData<string> Names() => new(SolutionConcepts.All.Select(concept => concept.Name));

    [Fact]
    public void Tva_PublishedRules_GiveThePublishedShares()
    {
        // Straffin and Heaney 1981, rounded to thousand dollars there.
        new ShapleyValue().Payoffs(Tva).ShouldBe([117829, 100756.5, 193998.5], 1e-12);
        double[] avoided = [117476, 99157, 195951];
        foreach (var rule in new ISolutionConcept[] { new SeparableCostsRemainingBenefits(), new GatelyPoint(), new TauValue() })
        {
            rule.Payoffs(Tva).Zip(avoided).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 0.6, rule.Name);
        }

        // By hand: separable costs 45214, 33763 and 110977; the rest of 222630 in thirds.
        new EgalitarianNonSeparableContribution().Payoffs(Tva).ShouldBe([119424, 107973, 185187], 1e-12);
    }

    [Fact]
    public void Scrb_BenefitsBelowStandAloneCosts_LimitThem()
    {
        // Two towns: separable costs 8 and 4, joint cost 3; remaining 11 - 8 = 3 and 5 - 4 = 1.
        var game = TableGames.CostsOf(0, 11, 7, 15);

        new SeparableCostsRemainingBenefits().Payoffs(game).ShouldBe([9.5, 5.5], 1e-15);
        new SeparableCostsRemainingBenefits(Map(("P00", 20), ("P01", 5))).Payoffs(game).ShouldBe([10.25, 4.75], 1e-15);
        new SeparableCostsRemainingBenefits(Map(("P00", 20), ("P01", 3))).Solve(game).Refused().Should().BeOfType<BenefitBelowSeparableCost>().Which.Player.Should().Be("P01");
        new SeparableCostsRemainingBenefits(Map(("P00", 20))).Solve(game).Refused().Should().BeOfType<PlayerNotRated>();
        new SeparableCostsRemainingBenefits(Map(("P00", 8), ("P01", 4))).Solve(game).Refused().Should().BeOfType<RemainingBenefitsSumToZero>().Which.JointCost.Should().Be(3);
    }

    [Fact]
    public void Scrb_GainGame_Refuses() => new SeparableCostsRemainingBenefits().Solve(TableGames.Of(0, 1, 1, 3)).Refused().Should().BeOfType<CostsExpected>();

    [Fact]
    public void Tau_NotQuasiBalanced_Refuses()
    {
        // Ibn Ezra's will as the largest claim: the utopia payoffs sum to 60 of 120.
        var will = TableGames.Named(4);
        var claims = new double[] { 30, 40, 120, 60 };
        var game = Game.FromFunction(will, coalition => coalition.Members.Select(player => claims[player]).Append(0).Max()).OrThrow();

        var refusal = new TauValue().Solve(game).Refused().Should().BeOfType<GameNotQuasiBalanced>().Subject;

        refusal.Player.Should().Be("P00", "it earns 30 alone and adds nothing to all others");
        refusal.Utopia.Should().Be(60);
        refusal.Remedy.Should().NotBeEmpty();
    }

    [Fact]
    public void Tau_SumsLeaveNoRoom_RefusesWithoutAPlayer()
    {
        // Nobody earns alone, two earn 2, three earn 2: everybody adds 0 to the others and can claim 2 of them... of which 2 - 0 is its own.
        new TauValue().Solve(TableGames.Of(0, 0, 0, 0, 0, 0, 0, -1)).Refused().Should().BeOfType<GameNotQuasiBalanced>();
        new TauValue().Solve(TableGames.Of(0, 0, 0, 3, 0, 3, 3, 4)).Refused().Should().BeOfType<GameNotQuasiBalanced>().Which.Player.Should().NotBeNull();
    }

    [Fact]
    public void Tau_BoundsMeet_IsWhatBothSay() => new TauValue().Payoffs(TableGames.Of(0, 0, 0, 0, 0, 1, 1, 1)).Should().Equal(0, 0, 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(11)]
    public void MinimalRights_AnyGame_AreTheirDefinition(int players)
    {
        var game = TableGames.Random(players, 23);
        var utopia = new UtopiaPayoffs().Payoffs(game);
        var least = Enumerable.Range(0, players).Select(player => Enumerable.Range(0, game.Values.Length)
            .Select(bits => new Coalition((ulong)bits))
            .Where(group => group.Contains(player))
            .Max(group => game[group] - group.Without(player).Members.Sum(member => utopia[member])));

        new MinimalRights().Payoffs(game).ShouldBe([.. least], 1e-12);
    }

    [Fact]
    public void Gately_NothingToGain_GivesEverybodyItsOwn() => new GatelyPoint().Payoffs(TableGames.Of(0, 1, 2, 3)).Should().Equal(1, 2);

    [Fact]
    public void Gately_NoRange_Refuses()
    {
        // Alone 0, two earn 3, all earn 3: everybody adds 0 to the others, and 3 are to be shared.
        new GatelyPoint().Solve(TableGames.Of(0, 0, 0, 3, 0, 3, 3, 3)).Refused().Should().BeOfType<GatelyPointUndefined>().Which.Surplus.Should().Be(3);
    }

    [Fact]
    public void Proportional_StandAloneValuesSumToZero_Refuses()
    {
        new ProportionalDivision().Solve(TableGames.Of(0, -1, 1, 5)).Refused().Should().BeOfType<StandAloneValuesSumToZero>();
        new ProportionalDivision().Solve(TableGames.Of(0, 0.1 + 0.2, -0.3, 5)).Refused().Should().BeOfType<StandAloneValuesSumToZero>("0.1 + 0.2 is 0.3 but for rounding");
        new ProportionalDivision().Payoffs(TableGames.Of(0, 1, 3, 8)).Should().Equal(2, 6);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Concept_OnePlayer_GetsAll(string name)
    {
        var concept = SolutionConcepts.Find(name)!;

        concept.Payoffs(TableGames.CostsOf(0, 7)).Should().Equal(7);
        if (concept is not SeparableCostsRemainingBenefits)
        {
            concept.Payoffs(TableGames.Of(0, 7)).Should().Equal(7);
            concept.Payoffs(TableGames.Of(0, -2)).Should().Equal(-2);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Concept_CostGame_PaysWhatItsGainsTurnedWouldGet(string name)
    {
        var concept = SolutionConcepts.Find(name)!;
        if (concept is not SeparableCostsRemainingBenefits)
        {
            concept.Payoffs(Tva).ShouldBe([.. concept.Payoffs(Tva.ToGains()).Select(payoff => -payoff)], 1e-12);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Concept_Solution_NamesItselfItsProofAndItsSource(string name)
    {
        var concept = SolutionConcepts.Find(name)!;
        var solution = concept.Solve(Tva).OrThrow();

        solution.Concept.Should().Be(name);
        solution.Certificate.IsProof.Should().BeTrue();
        solution.Certificate.Statement.Should().NotBeEmpty();
        solution.Citation.Should().Be(concept.Citation);
        FluentActions.Invoking(() => concept.Solve((Game)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => concept.Solve((CostGame)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Find_UnknownName_IsNone()
    {
        SolutionConcepts.Find("Shapley").Should().BeNull();
        SolutionConcepts.All.Select(concept => concept.Name).Should().OnlyHaveUniqueItems();
    }

    private static ValueMap<double> Map(params (string Name, double Amount)[] amounts) =>
        new(amounts.Select(amount => KeyValuePair.Create(amount.Name, amount.Amount)));
}
