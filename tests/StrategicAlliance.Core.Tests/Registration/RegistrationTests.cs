using Microsoft.Extensions.DependencyInjection;
using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;
using StrategicAlliance.Integration;
using StrategicAlliance.Networks;
using StrategicAlliance.Registration;
using StrategicAlliance.Tests.Alliances;
using StrategicAlliance.Tests.Diagnosis;
using StrategicAlliance.Tests.Rules;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Registration;

public sealed class RegistrationTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Fact]
    public void AddStrategicAlliance_Twice_ChangesNothing()
    {
        var services = new ServiceCollection();
        services.AddStrategicAlliance();
        var before = services.ToList();

        services.AddStrategicAlliance().Should().BeSameAs(services);

        services.Should().Equal(before);
        using var provider = services.BuildServiceProvider(Strict);
        provider.GetServices<AllianceAssessor>().Should().ContainSingle();
        provider.GetRequiredService<AllianceAssessor>().Should().BeSameAs(provider.GetRequiredService<AllianceAssessor>());
    }

    [Fact]
    public void AddStrategicAlliance_TwiceWithPlugIns_ChangesNothing()
    {
        var services = new ServiceCollection();
        services.AddStrategicAlliance(Plug);
        var count = services.Count;

        services.AddStrategicAlliance(Plug);

        services.Should().HaveCount(count);
        using var provider = services.BuildServiceProvider(Strict);
        provider.GetServices<IIntegrationCheck>().Should().ContainSingle().Which.Should().BeOfType<FixedCheck>();
        provider.GetServices<IObstacleDetector>().Should().ContainSingle();
        provider.GetServices<IWarningSignal>().Should().ContainSingle();

        static void Plug(IStrategicAllianceBuilder builder) => builder
            .AddIntegrationCheck<FixedCheck>()
            .AddIntegrationCheck<FixedCheck>()
            .AddObstacleDetector<FixedDetector>()
            .AddWarningSignal<FixedSignal>();
    }

    [Fact]
    public void AddStrategicAlliance_Alone_ResolvesEverythingUnderValidation()
    {
        using var provider = new ServiceCollection().AddStrategicAlliance().BuildServiceProvider(Strict);
        using var scope = provider.CreateScope();

        scope.ServiceProvider.GetRequiredService<AllianceAssessor>().Assess(Scene.Alliance).Should().NotBeNull();
        scope.ServiceProvider.GetRequiredService<StructureAnalysis>().Should().NotBeNull();
        scope.ServiceProvider.GetRequiredService<AllianceRules>().Should().BeSameAs(AllianceRules.Default);
    }

    [Fact]
    public void AddStrategicAlliance_PlugIns_AreAsked()
    {
        using var provider = new ServiceCollection()
            .AddStrategicAlliance(builder => builder.AddIntegrationCheck<FixedCheck>().AddObstacleDetector<FixedDetector>().AddWarningSignal<FixedSignal>())
            .BuildServiceProvider(Strict);

        var assessment = provider.GetRequiredService<AllianceAssessor>().Assess(Scene.Alliance);

        assessment.Integration.Levels.Count(level => level.Score.Figure is not null).Should().Be(1);
        assessment.Obstacles.Should().ContainSingle();
        assessment.Warnings.Should().ContainSingle();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AddStrategicAlliance_OrderOfCalls_DoesNotMatter(bool defaultsFirst)
    {
        var services = new ServiceCollection();
        if (defaultsFirst)
        {
            services.AddStrategicAlliance();
        }

        services.AddStrategicAlliance(builder => builder.AddIntegrationCheck<FixedCheck>().UseStrictGates().UseTopology(topology => topology.MeshDensity = 1));
        if (!defaultsFirst)
        {
            services.AddStrategicAlliance();
        }

        using var provider = services.BuildServiceProvider(Strict);
        provider.GetServices<AllianceRules>().Should().ContainSingle().Which.StrictGates.Should().BeTrue();
        provider.GetServices<StructureAnalysis>().Should().ContainSingle();
        provider.GetRequiredService<AllianceAssessor>().Assess(Scene.Alliance).Integration.Coverage.Should().BeGreaterThan(0);
    }

    [Fact]
    public void AddStrategicAlliance_HostsOwnRegistration_IsKept()
    {
        var own = new StructureAnalysis(new ShapeSettings { MeshDensity = 0.9 });
        var assessor = new AllianceAssessor();
        var services = new ServiceCollection();
        services.AddSingleton(own);
        services.AddSingleton(assessor);

        using var provider = services.AddStrategicAlliance().BuildServiceProvider(Strict);

        provider.GetRequiredService<StructureAnalysis>().Should().BeSameAs(own);
        provider.GetRequiredService<AllianceAssessor>().Should().BeSameAs(assessor);
    }

    [Fact]
    public void AddStrategicAlliance_HostRegistersAfter_HostsOwnIsResolved()
    {
        var assessor = new AllianceAssessor();
        var services = new ServiceCollection().AddStrategicAlliance();
        services.AddSingleton(assessor);

        using var provider = services.BuildServiceProvider(Strict);

        provider.GetRequiredService<AllianceAssessor>().Should().BeSameAs(assessor);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void UseTopology_OutOfRange_ThrowsAtOnceWithTheNameOfTheSetting(double value)
    {
        var services = new ServiceCollection();

        FluentActions.Invoking(() => services.AddStrategicAlliance(builder => builder.UseTopology(topology => topology.MeshDensity = value)))
            .Should().Throw<ArgumentException>().WithMessage("*MeshDensity*");
        FluentActions.Invoking(() => services.AddStrategicAlliance(builder => builder.UseTopology(topology => topology.MeshCentralization = value)))
            .Should().Throw<ArgumentException>().WithMessage("*MeshCentralization*");
        services.Should().BeEmpty();
    }

    [Fact]
    public void AddStrategicAlliance_Null_Throws()
    {
        FluentActions.Invoking(() => ((IServiceCollection)null!).AddStrategicAlliance()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ServiceCollection().AddStrategicAlliance(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ServiceCollection().AddStrategicAlliance(builder => builder.UseTopology(null!))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void UseBetaTrust_Settings_AreThoseOfTheModel()
    {
        using var provider = new ServiceCollection()
            .AddStrategicAlliance(host => host.UseBetaTrust(trust => trust.Longevity = Longevity.HalfLife(days: 30)))
            .BuildServiceProvider(Strict);
        var patient = new AllianceAssessor().Assess(SampleJournals.Of("aurora.json")).Trust;
        var forgetful = provider.GetRequiredService<AllianceAssessor>().Assess(SampleJournals.Of("aurora.json")).Trust;

        forgetful.Should().HaveSameCount(patient);
        forgetful.Zip(patient).Should().OnlyContain(pair => pair.First.Evidence < pair.Second.Evidence, "everything in the sample is older than a day");
    }

    [Fact]
    public void UseBetaTrust_SettingOutOfRange_ThrowsWithItsName() =>
        FluentActions.Invoking(() => new ServiceCollection().AddStrategicAlliance(host => host.UseBetaTrust(trust => trust.IntervalLevel = 1)))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*IntervalLevel*");

    [Fact]
    public void UseTrust_ModelOfTheHost_ReplacesTheDefault()
    {
        using var provider = new ServiceCollection().AddStrategicAlliance(host => host.UseTrust<CredulousTrust>()).BuildServiceProvider(Strict);

        provider.GetServices<ITrustModel>().Should().ContainSingle().Which.Should().BeOfType<CredulousTrust>();
        provider.GetRequiredService<AllianceAssessor>().Assess(SampleJournals.Of("aurora.json")).Trust.Should().OnlyContain(pair => pair.Finding.Model == "credulous");
    }

    [Fact]
    public void UseCulturalDistance_AReferenceSet_IsMeasuredAndASecondReplacesTheFirst()
    {
        var first = Reference("first", 400);
        var second = Reference("second", 100);
        using var provider = new ServiceCollection()
            .AddStrategicAlliance(host => host.UseCulturalDistance(first, CulturalDistanceForm.KogutSinghSquared).UseCulturalDistance(second, CulturalDistanceForm.KogutSinghSquared))
            .BuildServiceProvider(Strict);

        var measures = provider.GetServices<IDistanceMeasure>().ToList();
        measures.OfType<CulturalDistanceMeasure>().Should().ContainSingle().Which.Reference.Should().Contain("second");
        measures.Should().HaveCount(DistanceProfile.FromFactsAlone.Count + 1);

        var nummi = provider.GetRequiredService<AllianceAssessor>().Assess(SampleJournals.Of("nummi.json"), new DateOnly(1998, 12, 31));
        var part = nummi.Distances.Single(profile => profile.From == "gm").Parts.Single(part => part.Method.Contains("Kogut", StringComparison.Ordinal));
        part.Distance.Figure.Should().BeApproximately(((14 * 14) + (45 * 45)) / 2.0 / 100, 1e-9, "power distance 40 and 54, individualism 91 and 46, variance 100");

        static ReferenceSet Reference(string name, double variance) =>
            new(name, new ValueMap<double>([KeyValuePair.Create("pdi", variance), KeyValuePair.Create("idv", variance)]));
    }

    private sealed class CredulousTrust : ITrustModel
    {
        private readonly BetaTrust inner = new();

        public string Name => "credulous";

        public TrustFinding Assess(EvidenceLedger ledger, TrustQuery query)
        {
            var finding = inner.Assess(ledger, query);
            return new TrustFinding(query, Name, finding.Overall, finding.Aspects);
        }
    }
}
