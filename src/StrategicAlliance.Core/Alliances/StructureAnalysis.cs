using System.Globalization;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Networks;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Alliances;

/// <summary>Computes what kind of alliance it is: form, topology, direction, depth, generation, power and dependence.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class StructureAnalysis
{
    private readonly ShapeTest shapes;

    /// <summary>An analysis with the default thresholds.</summary>
    public StructureAnalysis()
        : this(new ShapeSettings())
    {
    }

    /// <summary>An analysis with these thresholds.</summary>
    /// <param name="settings">From which density on links form a mesh, and below which centralization.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    public StructureAnalysis(ShapeSettings settings) => shapes = new ShapeTest(settings);

    /// <summary>Examines an alliance as it stands on the day of the view.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <returns>The answers, with the facts and rules they rest on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="alliance"/> is <see langword="null"/>.</exception>
    public StructureFinding Examine(Alliance alliance)
    {
        ArgumentNullException.ThrowIfNull(alliance);
        var findings = new List<Finding>();
        var unknown = new List<Unknown>();
        var declared = alliance.Decisions.Adoptions is [.., var adopted] ? (Recorded<GovernanceAdopted>?)adopted : null;
        var form = FormRule.Of(alliance, findings, unknown);
        var shape = Topology(alliance, declared, findings, unknown);
        var direction = DirectionRule.Of(alliance, findings, unknown);
        var depth = DepthRule.Of(alliance, findings);
        var generation = GenerationRule.Of(alliance, findings, unknown);
        var dependence = Power(alliance, findings, unknown);
        return new StructureFinding(form, shape, declared?.Fact.Topology, direction, depth, generation, dependence)
        {
            Findings = findings.ToValueList(),
            Unknown = unknown.ToValueList(),
        };
    }

    private ShapeFinding? Topology(Alliance alliance, Recorded<GovernanceAdopted>? declared, List<Finding> findings, List<Unknown> unknown)
    {
        var links = PartnerLinks.Of(alliance);
        if (links.Graph.EdgeCount == 0 || shapes.Classify(links.Graph) is not { Shape: { } shape } finding)
        {
            unknown.Add(new Unknown("structure.topology", ["agreementSigned", "governanceAdopted", "equityChanged"], "No link between partners is recorded."));
            return null;
        }

        var against = declared is { } said && !string.Equals(said.Fact.Topology.ToName(), shape.ToName(), StringComparison.Ordinal)
            ? $"; declared as {said.Fact.Topology.ToName()} ({said.Id})"
            : string.Empty;
        var explanation = string.Create(
            CultureInfo.InvariantCulture,
            $"{links.Graph.Nodes.Count} partners, {links.Graph.EdgeCount} {(links.Graph.EdgeCount == 1 ? "link" : "links")} by agreements, bodies and shares: density {finding.Density:0.##}, centralization {finding.DegreeCentralization:0.##}{against}.");
        findings.Add(new Finding(
            "structure.topology",
            shape.ToName(),
            links.Because,
            "star: tree of radius 1 with three or more nodes; umbrella: deeper tree; mesh: dense without a hub; else mixed",
            ShapeTest.Citation,
            explanation));
        return finding;
    }

    private static DependenceFinding Power(Alliance alliance, List<Finding> findings, List<Unknown> unknown)
    {
        var dependence = DependenceFromCapabilities.Assess(alliance.Roster);
        dependence.PowerImbalance.Match<object?>(
            measured =>
            {
                var pair = dependence.MostImbalanced!;
                var who = pair.Powerful is { } powerful
                    ? $"{powerful} depends less on the other"
                    : "neither depends more on the other";
                findings.Add(new Finding(
                    "structure.powerImbalance",
                    measured.Value.ToString("0.####", CultureInfo.InvariantCulture),
                    measured.Because,
                    measured.Formula,
                    measured.Citation,
                    string.Create(CultureInfo.InvariantCulture, $"Between {pair.First} and {pair.Second}, {who}: {Math.Min(pair.Balance.OfAOnB, pair.Balance.OfBOnA):0.###} against {Math.Max(pair.Balance.OfAOnB, pair.Balance.OfBOnA):0.###}."))
                {
                    Unit = measured.Unit,
                    Confidence = measured.Confidence,
                });
                return null;
            },
            missing =>
            {
                unknown.Add(new Unknown("structure.powerImbalance", missing.Needs, missing.Why));
                return null;
            });
        return dependence;
    }
}
