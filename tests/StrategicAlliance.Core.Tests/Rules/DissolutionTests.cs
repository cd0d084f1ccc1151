using System.Runtime.CompilerServices;
using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Exit;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Rules;

public sealed class DissolutionTests
{
    // Exit facts, payments, settlements, retractions, disputes and what is not understood; corrections whatever their kind.
    private static readonly Type[] Taken =
    [
        typeof(ExitPlanned), typeof(ExitElementDone), typeof(AgreementEnded), typeof(PartnerWithdrew), typeof(PaymentMade), typeof(SettlementMade), typeof(FactRetracted), typeof(FactDisputed), typeof(UnrecognizedFact),
    ];

    private static readonly PartialDate After = new(2020, 6, 2);

    public static TheoryData<string> Kinds => new(AllKinds.Select(type => type.Name).Order(StringComparer.Ordinal));

    private static IEnumerable<Type> AllKinds => typeof(AllianceFact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(AllianceFact)) && !type.IsAbstract);

    private static Alliance Dissolved => Scene.With(new AllianceDissolved(Scene.Now, "done") { Id = "end" });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Record_AfterDissolution_TakesOnlyWhatTheContractNames(string kind)
    {
        var type = AllKinds.Single(type => type.Name == kind);
        if (Taken.Contains(type))
        {
            FactRoutes.IsTakenAfterDissolution(Bare(type)).Should().BeTrue();
            return;
        }

        // The rule comes before all others, so a bare fact of the kind is enough.
        FactRoutes.IsTakenAfterDissolution(Bare(type)).Should().BeFalse();
    }

    [Fact]
    public void Record_ExitPaymentsSettlementsRetractionsDisputesUnknown_AreTaken()
    {
        AllianceFact[] facts =
        [
            new ExitPlanned(After, [ExitElement.DataMigration]),
            new ExitElementDone(After, ExitElement.DataMigration),
            new PaymentMade(After, "paid", "a", "x", Scene.Euro),
            new SettlementMade(After, "settled", Period.Parse("2020"), [new("a", Scene.Euro)]),
            new FactRetracted(After, "agenda"),
            new FactDisputed(After, "line-promised", "b"),
            Scene.Read("""{"fact":"somethingNew","on":"2020-06-02"}"""),
            new LearningAgendaSet(After, "b", []) { Corrects = "loop-opened" },
        ];

        foreach (var fact in facts)
        {
            Dissolved.Record(fact).TryAccepted(out _, out var refusal).Should().BeTrue("{0}: {1}", fact.Kind, refusal);
        }
    }

    [Fact]
    public void Record_OrdinaryFactsAfterDissolution_AreRefused()
    {
        AllianceFact[] facts =
        [
            new PhaseEntered(After, LifecyclePhase.Termination),
            new AllianceDissolved(After, "again"),
            new PromiseKept(After, "line"),
            new ContributionMade(After, "a", ContributionKind.Cash),
        ];

        foreach (var fact in facts)
        {
            Scene.Refused(Dissolved, fact).Should().Be(new NotAfterDissolution(fact.Kind, After, "end"));
        }
    }

    [Fact]
    public void Record_LateFactBeforeDissolution_IsAccepted() =>
        Dissolved.Record(new PhaseEntered(new PartialDate(2020, 5, 1), LifecyclePhase.Operation)).TryAccepted(out _, out _).Should().BeTrue();

    [Fact]
    public void Record_DissolutionRetracted_AllianceGoesOn() =>
        Dissolved.Record(new FactRetracted(After, "end")).TryAccepted(out var next, out _).Should().Be(
            next!.Record(new PhaseEntered(After, LifecyclePhase.Operation)).TryAccepted(out _, out _));

    [Fact]
    public void Record_DissolutionBeforeAHeldFact_NamesTheHeldFact() =>
        Scene.Refused(Scene.With(new PhaseEntered(After, LifecyclePhase.Operation) { Id = "entered" }), new AllianceDissolved(Scene.Now, "done"))
            .Should().BeOfType<HeldFactMadeImpossible>().Which.Held.Id.Should().Be((FactId)"entered");

    private static AllianceFact Bare(Type type) => (AllianceFact)RuntimeHelpers.GetUninitializedObject(type);
}
