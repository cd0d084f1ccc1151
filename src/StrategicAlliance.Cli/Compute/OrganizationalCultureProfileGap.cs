using System.Globalization;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How far two profiles of competing values lie apart.</summary>
internal sealed class OrganizationalCultureProfileGap : IComputation
{
    private const string Quadrants = "quadrants";
    private const string ProfileA = "profileA";
    private const string ProfileB = "profileB";

    public string Name => "organizational-culture-profile-gap";

    public IReadOnlyList<string> Inputs => [Quadrants, ProfileA, ProfileB];

    public string Unit => "points of 100";

    public string Citation => CompetingValuesGap.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (quadrants, a, b) = (input.Texts(Quadrants) ?? CompetingValuesGap.Quadrants, input.Numbers(ProfileA), input.Numbers(ProfileB));
        if (input.Lacks(ProfileA, ProfileB) is { } insufficient)
        {
            return insufficient;
        }

        if (a!.Count != quadrants.Count || b!.Count != quadrants.Count)
        {
            return Answer.DimensionMismatch(string.Create(CultureInfo.InvariantCulture, $"{quadrants.Count} quadrants, {a.Count} points in {ProfileA}, {b!.Count} in {ProfileB}."));
        }

        return WithinDomain.Of(() =>
        {
            var gap = CompetingValuesGap.Of(quadrants.ToValueList(), a, b);
            return new Answer()
                .Add("euclidean", gap.Euclidean)
                .Add("maxGapQuadrant", gap.MaxGapQuadrant)
                .Add("maxGap", gap.MaxGap)
                .Add("reallocatedPoints", gap.ReallocatedPoints);
        });
    }
}
