using System.Collections;
using System.Text.Json.Nodes;
using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Tests.Journals;

public sealed class SampleJournalTests
{
    private const string First = "{\"fact\":\"phaseEntered\",\"on\":\"2024\",\"phase\":\"formation\"}";

    public static TheoryData<string> Kinds => [.. FactCatalog.Names];

    [Fact]
    public void Samples_AllKinds_AreTheCatalog()
    {
        SampleJournals.Minimal.Select(SampleJournals.KindOf).Should().BeEquivalentTo(FactCatalog.Names);
        SampleJournals.Full.Select(SampleJournals.KindOf).Should().BeEquivalentTo(FactCatalog.Names);
    }

    [Theory]
    [InlineData("minimal")]
    [InlineData("first")]
    [InlineData("full")]
    public void Read_Samples_AreValidInBothForms(string which)
    {
        var lines = which switch { "minimal" => SampleJournals.Minimal, "first" => SampleJournals.First, _ => SampleJournals.Full };
        var reading = JournalReader.Parse(string.Join('\n', lines));

        reading.Errors.Should().BeEmpty();
        reading.Warnings.Should().BeEmpty();
        reading.LineOf(0).Should().Be(1);
        reading.LineOf(74).Should().Be(75);
        JournalReader.Parse(SampleJournals.Document(lines)).Facts.Should().Equal(reading.Facts);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_FullSample_KeepsEveryMemberAndValue(string kind)
    {
        var line = SampleJournals.Of(SampleJournals.Full, kind);

        var written = JournalWriter.ToText(JournalReader.Parse(line).Facts, JournalForm.Lines).TrimEnd('\n');

        var (before, after) = (JsonNode.Parse(line)!, JsonNode.Parse(written)!);
        SampleJournals.Members(after).Should().BeEquivalentTo(SampleJournals.Members(before));
        foreach (var path in SampleJournals.Members(before).Where(path => SampleJournals.At(line, path) is JsonValue))
        {
            SampleJournals.At(written, path)!.ToJsonString().Should().Be(SampleJournals.At(line, path)!.ToJsonString(), path);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_FullSample_StatesEveryMemberOfTheType(string kind)
    {
        var fact = JournalReader.Parse(SampleJournals.Of(SampleJournals.Full, kind)).Facts[0];

        Missing(fact, kind == "allianceProposed").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_RequiredMemberMissing_NamesIt(string kind)
    {
        var line = SampleJournals.Of(SampleJournals.Minimal, kind);
        foreach (var path in SampleJournals.Members(JsonNode.Parse(line)!))
        {
            var error = SampleJournals.Errors(First + "\n" + SampleJournals.With(line, path, null, remove: true)).Should().ContainSingle(path).Subject;

            error.Path.Should().Be(path);
            error.Line.Should().Be(2);
            error.Found.Should().Be("nothing");
            error.Expected.Should().Be(path == "$.rank" ? "a rank or a weight" : "a value; the member is required");
            error.Message.Should().Be($"line 2, {path}: found nothing, expected {error.Expected}");
        }
    }

    [Theory]
    [InlineData("governanceAdopted", "$.bodies[0].id")]
    [InlineData("governanceAdopted", "$.bodies[0].seats[1].partner")]
    [InlineData("partnerJoined", "$.location.lat")]
    [InlineData("partnerJoined", "$.location.lon")]
    [InlineData("partnerJoined", "$.capabilities[0].name")]
    [InlineData("partnerJoined", "$.capabilities[0].level")]
    [InlineData("agreementSigned", "$.clauses.conditions[0].condition")]
    [InlineData("agreementSigned", "$.clauses.transferDuties[0].by")]
    [InlineData("agreementSigned", "$.clauses.transferDuties[0].to")]
    [InlineData("agreementSigned", "$.clauses.transferDuties[0].asset")]
    [InlineData("agreementSigned", "$.clauses.riskSharing[0].stage")]
    [InlineData("agreementSigned", "$.clauses.riskSharing[0].partner")]
    [InlineData("agreementSigned", "$.clauses.riskSharing[0].share")]
    [InlineData("termsAgreed", "$.rates[0].currency")]
    [InlineData("termsAgreed", "$.rates[0].rate")]
    [InlineData("termsAgreed", "$.rates[0].on")]
    [InlineData("termsAgreed", "$.steps[0].to")]
    [InlineData("termsAgreed", "$.steps[3].tiers[0].rate")]
    [InlineData("termsAgreed", "$.steps[3].surcharges[0].when")]
    [InlineData("termsAgreed", "$.steps[6].measure.pool")]
    [InlineData("termsAgreed", "$.steps[8].rate")]
    [InlineData("safeguardAgreed", "$.penalty.value")]
    [InlineData("safeguardAgreed", "$.penalty.currency")]
    [InlineData("settlementMade", "$.shares[1].amount")]
    public void Read_RequiredMemberOfAnOptionalPartMissing_NamesIt(string kind, string path)
    {
        var error = SampleJournals.Error(SampleJournals.With(SampleJournals.Of(SampleJournals.Full, kind), path, null, remove: true));

        (error.Path, error.Line, error.Found, error.Expected).Should().Be((path, 1, "nothing", "a value; the member is required"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_Null_IsAsGoodAsNoMember(string kind)
    {
        var line = SampleJournals.Of(SampleJournals.Full, kind);
        // The names of a map are free: there, null is a value that is no number.
        string[] maps = ["culture.", "technologyVector.", "managementStyle.", "weights.", "multipliers.", "caps."];
        foreach (var path in SampleJournals.Members(JsonNode.Parse(line)!).Where(path => !maps.Any(map => path.Contains(map, StringComparison.Ordinal))))
        {
            var without = JournalReader.Parse(First + "\n" + SampleJournals.With(line, path, null, remove: true));
            var withNull = JournalReader.Parse(First + "\n" + SampleJournals.With(line, path, null));

            withNull.IsValid.Should().Be(without.IsValid, path);
            withNull.Facts.Should().Equal(without.Facts, path);
            withNull.Errors.Select(error => error.Path).Should().Equal(without.Errors.Select(error => error.Path), path);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_NullWhereAValueIsRequired_NamesIt(string kind)
    {
        var minimal = SampleJournals.Of(SampleJournals.Minimal, kind);
        foreach (var path in SampleJournals.Members(JsonNode.Parse(minimal)!).Where(path => path != "$.rank"))
        {
            var error = SampleJournals.Error(First + "\n" + SampleJournals.With(minimal, path, null));

            (error.Path, error.Found, error.Expected).Should().Be((path, "null", "a value; the member is required"), path);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_ValueOfAnotherKind_IsAnErrorAtItsPath(string kind)
    {
        var line = SampleJournals.Of(SampleJournals.Full, kind);
        foreach (var path in SampleJournals.Members(JsonNode.Parse(line)!))
        {
            var value = SampleJournals.At(line, path);
            JsonNode other = value is JsonValue && value.GetValueKind() is System.Text.Json.JsonValueKind.Number ? "seven" : 7;

            SampleJournals.Errors(SampleJournals.With(line, path, other)).Should().Contain(error => error.Path == path && error.Found == other.ToJsonString(), path);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_UnknownExtraMember_IsAnErrorInEveryObject(string kind)
    {
        var line = SampleJournals.Of(SampleJournals.Full, kind);
        var paths = SampleJournals.Members(JsonNode.Parse(line)!).Select(path => path[..path.LastIndexOf('.')]).Distinct(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var error = SampleJournals.Errors(SampleJournals.With(line, path + ".Zusatz", true)).Should().Contain(one => one.Path == path + ".Zusatz").Subject;

            error.Found.Should().BeOneOf("the unknown member \"Zusatz\"", "true");
            error.Expected.Should().BeOneOf("no such member (free members go into \"x\")", "a number");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_UnknownOrMisspeltChoice_ListsTheKnownOnes(string kind)
    {
        var line = SampleJournals.Of(SampleJournals.Full, kind);
        foreach (var path in SampleJournals.Members(JsonNode.Parse(line)!).Where(path => path != "$.fact" && SampleJournals.At(line, path)!.GetValueKind() == System.Text.Json.JsonValueKind.String))
        {
            var expected = SampleJournals.Errors(SampleJournals.With(line, path, 7)).First(error => error.Path == path).Expected;
            if (!expected.StartsWith("one of ", StringComparison.Ordinal))
            {
                continue;
            }

            var known = (string)SampleJournals.At(line, path)!;
            expected["one of ".Length..].Split(", ").Should().Contain(known);
            foreach (var wrong in new[] { "noSuchChoice", char.ToUpperInvariant(known[0]) + known[1..], known + " ", "0", "" })
            {
                var error = SampleJournals.Errors(SampleJournals.With(line, path, wrong)).Should().Contain(one => one.Path == path).Subject;
                (error.Found, error.Expected).Should().Be(($"\"{wrong}\"", expected));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_MemberTwice_IsAnErrorWhereTheSecondStands(string kind)
    {
        var line = SampleJournals.Of(SampleJournals.Full, kind);
        foreach (var name in JsonNode.Parse(line)!.AsObject().Select(member => member.Key).Where(name => name != "x"))
        {
            var twice = line[..^1] + ",\n\"" + name + "\":" + JsonNode.Parse(line)![name]!.ToJsonString() + "}";
            var error = SampleJournals.Error(SampleJournals.Document(twice));

            (error.Path, error.Line, error.Found, error.Expected).Should().Be(($"$.facts[0].{name}", 5, "the member a second time", "each member once"));
        }
    }

    private static IEnumerable<string> Missing(object whole, bool common)
    {
        foreach (var property in RandomFacts.Settable(whole.GetType()).Where(property => common || property.DeclaringType != typeof(AllianceFact)))
        {
            var value = property.GetValue(whole);
            if (value is null or ICollection { Count: 0 })
            {
                yield return $"{whole.GetType().Name}.{property.Name}";
            }
            else if (value is IFactPart part)
            {
                // An amendment states only the clauses that change.
                foreach (var missing in whole is AgreementAmended ? [] : Missing(part, common: true))
                {
                    yield return missing;
                }
            }
            else if (value is IEnumerable items and not string && items.Cast<object>().FirstOrDefault() is IFactPart)
            {
                foreach (var missing in items.Cast<object>().GroupBy(item => item.GetType()).SelectMany(group => Missing(group.First(), common: true)))
                {
                    yield return missing;
                }
            }
        }
    }
}
