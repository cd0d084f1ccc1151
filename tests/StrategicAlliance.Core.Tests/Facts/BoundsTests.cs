using System.Reflection;
using StrategicAlliance.Facts;
using StrategicAlliance.Tests.Journals;

namespace StrategicAlliance.Tests.Facts;

/// <summary>Every number of every fact and part, and the range its documentation states: no way of setting it passes the check by.</summary>
public sealed class BoundsTests
{
    private const string Fraction = "fraction";
    private const string NotNegative = "notNegative";
    private const string FromZero = "fromZero";
    private const string FromOne = "fromOne";
    private const string Free = "free";

    private static readonly Dictionary<string, string> Ranges = new(StringComparer.Ordinal)
    {
        ["ExitClause.NonCompeteDays"] = FromZero, ["ExitClause.NoticeDays"] = FromZero,
        ["TermRounding.Decimals"] = FromZero, ["HoldbackStep.ReleaseAfter"] = FromZero,
        ["GoverningBody.After"] = FromZero, ["GoverningBody.Quorum"] = NotNegative, ["GoverningBody.Threshold"] = Fraction, ["Seat.Votes"] = NotNegative,
        ["GovernanceAdopted.ReviewEvery"] = FromOne, ["MeetingHeld.Attended"] = FromZero, ["MeetingHeld.Invited"] = FromZero,
        ["ObjectiveSet.Weight"] = NotNegative, ["ObjectiveSet.Target"] = Free,
        ["PartnerJoined.Equity"] = Fraction, ["PartnerJoined.Votes"] = Fraction, ["EquityChanged.Votes"] = Fraction, ["PartnerProfiled.ResearchIntensity"] = NotNegative,
        ["StaffAssigned.Count"] = FromOne, ["StaffLeft.Count"] = FromOne,
        ["AssetContributed.Complexity"] = NotNegative, ["AssetContributed.Quantity"] = NotNegative, ["AssetContributed.Specificity"] = Fraction, ["AssetContributed.Tacitness"] = Fraction,
        ["KnowledgeAcquired.Tacitness"] = Fraction, ["KnowledgeConverted.Tacitness"] = Fraction, ["KnowledgeLeaked.Severity"] = Fraction,
        ["TrainingHeld.Hours"] = NotNegative, ["TrainingHeld.Participants"] = FromZero,
        ["IncidentReported.Severity"] = Fraction, ["SafeguardAgreed.Detection"] = Fraction, ["TrustReported.Negative"] = NotNegative, ["TrustReported.Positive"] = NotNegative,
        ["PromiseMade.Weight"] = NotNegative, ["PromiseKept.Degree"] = Fraction, ["PromiseKept.Late"] = FromZero, ["PromiseBroken.Degree"] = Fraction,
        ["PromiseBroken.Late"] = FromZero, ["PromiseExcused.Degree"] = Fraction, ["PromiseExcused.Late"] = FromZero,
        ["SurveyTaken.Respondents"] = FromZero, ["IndicatorDefined.Weight"] = NotNegative, ["IndicatorDefined.Best"] = Free, ["IndicatorDefined.Target"] = Free,
        ["IndicatorDefined.Worst"] = Free, ["ExitPlanned.MinimumMembers"] = FromOne,
        ["ContributionMade.Units"] = Free, ["ResourceCommitted.Units"] = Free, ["ResourceDelivered.Units"] = Free,
        ["CatchUpStep.Until"] = Free, ["RecoupStep.Amount"] = Free, ["RoyaltyStep.Cap"] = Free, ["RoyaltyStep.Floor"] = Free, ["RoyaltyStep.Rate"] = Free,
        ["SplitStep.UpTo"] = Free, ["TermTier.UpTo"] = Free,
    };

    private static readonly Dictionary<string, string> Arguments = new(StringComparer.Ordinal)
    {
        ["RiskShare.share"] = Fraction, ["Capability.level"] = Fraction, ["MarketShareMeasured.share"] = Fraction, ["EquityChanged.equity"] = Fraction, ["FactorAssessed.score"] = Fraction,
        ["TermRate.rate"] = NotNegative, ["GeoLocation.latitude"] = Free, ["GeoLocation.longitude"] = Free,
        ["TermMeasure.threshold"] = Free, ["TermSurcharge.add"] = Free, ["TermTier.rate"] = Free, ["CatchUpStep.rate"] = Free, ["DonorStep.rate"] = Free, ["FeeStep.rate"] = Free,
        ["HoldbackStep.rate"] = Free, ["MilestoneStep.amount"] = Free, ["MinimumGuaranteeStep.amount"] = Free, ["PreferredStep.annualRate"] = Free, ["IndicatorMeasured.value"] = Free,
        ["SurveyTaken.score"] = Free, ["SurveyTaken.scaleMin"] = Free, ["SurveyTaken.scaleMax"] = Free,
    };

    private static readonly Type[] Types =
        [.. RandomFacts.FactTypes, .. typeof(AllianceFact).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IFactPart)) && !type.IsAbstract && !type.IsInterface)];

    private static IEnumerable<(Type Type, PropertyInfo Property)> Numbers =>
        Types.SelectMany(type => RandomFacts.Settable(type).Where(property => IsNumber(property.PropertyType)).Select(property => (type, property)));

    [Fact]
    public void Ranges_AllNumbers_AreListed()
    {
        Numbers.Select(one => $"{one.Type.Name}.{one.Property.Name}").Should().BeEquivalentTo(Ranges.Keys);
        Types.SelectMany(type => type.GetConstructors()).SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => IsNumber(parameter.ParameterType))
            .Select(parameter => $"{parameter.Member.DeclaringType!.Name}.{parameter.Name}")
            .Should().BeEquivalentTo(Arguments.Keys);
    }

    [Fact]
    public void With_NumberOutsideItsRange_IsRefused()
    {
        foreach (var (type, property) in Numbers)
        {
            var name = $"{type.Name}.{property.Name}";
            var record = Copy(Sample(type));
            foreach (var wrong in Wrong(Ranges[name]))
            {
                FluentActions.Invoking(() => property.SetValue(record, As(property.PropertyType, wrong))).Should().Throw<TargetInvocationException>($"{name} = {wrong}")
                    .WithInnerException<ArgumentOutOfRangeException>();
            }

            foreach (var right in Right(Ranges[name]))
            {
                property.SetValue(record, As(property.PropertyType, right));
                property.GetValue(record).Should().Be(As(property.PropertyType, right), name);
            }
        }
    }

    [Fact]
    public void New_NumberOutsideItsRange_IsRefused()
    {
        foreach (var parameter in Types.SelectMany(type => type.GetConstructors()).SelectMany(constructor => constructor.GetParameters()).Where(one => IsNumber(one.ParameterType)))
        {
            var (constructor, type) = ((ConstructorInfo)parameter.Member, parameter.Member.DeclaringType!);
            var sample = Sample(type);
            foreach (var wrong in Wrong(Arguments[$"{type.Name}.{parameter.Name}"]))
            {
                var arguments = constructor.GetParameters().Select(one => one.Position == parameter.Position ? wrong : Argument(sample, one)).ToArray();
                FluentActions.Invoking(() => constructor.Invoke(arguments)).Should().Throw<TargetInvocationException>($"{type.Name}.{parameter.Name} = {wrong}")
                    .WithInnerException<ArgumentOutOfRangeException>().Which.ParamName.Should().Be(parameter.Name);
            }
        }
    }

    [Fact]
    public void With_EnumerationThatHasNoSuchValue_IsRefused()
    {
        foreach (var (type, property) in Types.SelectMany(type => RandomFacts.Settable(type).Select(property => (type, property))))
        {
            if ((Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is { IsEnum: true } choice)
            {
                FluentActions.Invoking(() => property.SetValue(Copy(Sample(type)), Enum.ToObject(choice, 99))).Should().Throw<TargetInvocationException>($"{type.Name}.{property.Name}")
                    .WithInnerException<ArgumentOutOfRangeException>();
            }
        }
    }

    [Fact]
    public void New_NullOrBlank_IsRefused()
    {
        foreach (var parameter in Types.SelectMany(type => type.GetConstructors()).SelectMany(constructor => constructor.GetParameters()).Where(one => !one.ParameterType.IsValueType))
        {
            var (constructor, sample) = ((ConstructorInfo)parameter.Member, Sample(parameter.Member.DeclaringType!));
            object?[] wrongs = parameter.ParameterType == typeof(string) ? [null, "", " \t"] : [null];
            foreach (var wrong in wrongs)
            {
                var arguments = constructor.GetParameters().Select(one => one.Position == parameter.Position ? wrong : Argument(sample, one)).ToArray();
                FluentActions.Invoking(() => constructor.Invoke(arguments)).Should().Throw<TargetInvocationException>($"{parameter.Member.DeclaringType!.Name}.{parameter.Name}")
                    .WithInnerException<ArgumentException>();
            }
        }
    }

    [Fact]
    public void Numbers_WithoutARange_SayNoneInTheirDocumentation()
    {
        var documents = System.Xml.Linq.XDocument.Load(Path.Combine(AppContext.BaseDirectory, "StrategicAlliance.Core.xml")).Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!, member => (string?)member.Element("value") ?? string.Empty, StringComparer.Ordinal);
        foreach (var (type, property) in Numbers)
        {
            var stated = documents[$"P:{property.DeclaringType!.FullName}.{property.Name}"];
            var range = Ranges[$"{type.Name}.{property.Name}"];

            stated.Contains("fraction from 0 to 1", StringComparison.OrdinalIgnoreCase).Should().Be(range is Fraction, $"{property.DeclaringType.Name}.{property.Name}: {stated}");
            (stated.Contains("0 or more", StringComparison.Ordinal) || stated.Contains("1 or more", StringComparison.Ordinal) || stated.Contains("not negative", StringComparison.OrdinalIgnoreCase))
                .Should().Be(range is NotNegative or FromZero or FromOne, $"{property.DeclaringType.Name}.{property.Name}: {stated}");
        }
    }

    private static bool IsNumber(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain == typeof(decimal) || plain == typeof(int));

    private static decimal[] Wrong(string range) => range switch
    {
        Fraction => [-1, 2, -0.0000001m, 1.0000001m],
        NotNegative => [-1, -0.0000001m],
        FromZero => [-1, int.MinValue],
        FromOne => [0, -1],
        _ => [],
    };

    private static decimal[] Right(string range) => range switch
    {
        Fraction => [0, 1, 0.5m],
        NotNegative or FromZero => [0, 1, 1_000_000],
        FromOne => [1, 1_000_000],
        _ => [-1, 0, 2],
    };

    private static object As(Type type, decimal value) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(int) ? (object)(int)value : value;

    private static object Sample(Type type) => new RandomFacts(7).Of(type);

    // What the compiler calls for 'with'.
    private static object Copy(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    private static object? Argument(object sample, ParameterInfo parameter)
    {
        string[] names = parameter.Name == "on" ? ["On"] : [parameter.Name!, "Day"];
        return names.Select(name => sample.GetType().GetProperties().FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase)))
            .First(property => property is not null)!.GetValue(sample);
    }
}
