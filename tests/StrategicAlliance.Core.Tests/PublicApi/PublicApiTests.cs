using System.Globalization;
using StrategicAlliance.Facts;
using StrategicAlliance.Tests.Architecture;

namespace StrategicAlliance.Tests.PublicApi;

/// <summary>
/// What the library shows is written down beside it, so that a change of it is seen in review. Run the tests with
/// <c>UPDATE_PUBLIC_API=1</c> to write it down anew.
/// </summary>
public sealed class PublicApiTests
{
    private const int Shown = 20;

    private static readonly string Written = Path.Combine(Repository.Core, "PublicApi.txt");

    [Fact]
    public void PublicApi_OfCore_IsAsWrittenDown()
    {
        var actual = PublicApiText.Of(typeof(AllianceFact).Assembly);
        if (Environment.GetEnvironmentVariable("UPDATE_PUBLIC_API") == "1")
        {
            File.WriteAllText(Written, string.Join('\n', actual) + "\n");
        }

        var written = File.ReadAllLines(Written);
        var differing = written.Except(actual, StringComparer.Ordinal).Select(line => "- " + line)
            .Concat(actual.Except(written, StringComparer.Ordinal).Select(line => "+ " + line))
            .Take(Shown)
            .ToList();

        Assert.True(
            differing.Count == 0,
            string.Create(CultureInfo.InvariantCulture, $"The public surface differs from {Path.GetFileName(Written)} (first {differing.Count} lines). If this is meant, run with UPDATE_PUBLIC_API=1.\n{string.Join('\n', differing)}"));
        written.Should().Equal(actual, "the order of the lines is part of the file");
    }

    [Fact]
    public void PublicApi_WrittenTwice_IsTheSame() =>
        PublicApiText.Of(typeof(AllianceFact).Assembly).Should().Equal(PublicApiText.Of(typeof(AllianceFact).Assembly));
}
