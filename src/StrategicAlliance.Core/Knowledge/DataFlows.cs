using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Looks through the flows of data: their legal basis, and their leakage class by the state in which data is shared.</summary>
/// <remarks>
/// <para>Raw data lets out all of it, derived data less, a model least: in federated learning the raw data stays where it is (McMahan et al. 2017). Least is not nothing, since
/// records can be inferred from models and their updates. The classes are an order, not a measure.</para>
/// <para>A flow without a legal basis in its fact is one of which no basis is known; it is not said to be unlawful. Pure; safe to call from any thread.</para>
/// </remarks>
public static class DataFlows
{
    /// <summary>Source of sharing what was learned instead of the data: McMahan et al. 2017.</summary>
    public static Citation Citation { get; } = new("McMahan et al.", 2017, "Communication-efficient learning of deep networks from decentralized data, AISTATS, PMLR 54:1273-1282");

    /// <summary>The leakage class of a state in which data is shared.</summary>
    /// <param name="mode">The state.</param>
    /// <returns>The class.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public static LeakageClass LeakageOf(SharingMode mode) => Bounds.Defined(mode) switch
    {
        SharingMode.Raw => LeakageClass.High,
        SharingMode.Derived => LeakageClass.Medium,
        _ => LeakageClass.Low,
    };

    /// <summary>Examines the flows of data.</summary>
    /// <param name="knowledge">The flows.</param>
    /// <param name="day">The day; later flows are left out.</param>
    /// <returns>Each flow and the shares.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="knowledge"/> is <see langword="null"/>.</exception>
    public static DataFlowFinding Examine(KnowledgeInventory knowledge, DateOnly day)
    {
        var flows = Bounds.Given(knowledge).DataFlows
            .Where(shared => shared.Fact.On.FirstDay <= day)
            .Select(shared => new DataFlow(shared, shared.Fact.Mode is { } mode ? LeakageOf(mode) : null))
            .ToValueList();
        var known = flows.Where(flow => flow.Leakage is not null).ToList();
        return new DataFlowFinding(
            flows,
            Share(flows, flow => !flow.HasBasis, "flows without a known legal basis / flows", Citation.OfLibrary("lawful flows of data"), 1),
            Share(known, flow => flow.Leakage == LeakageClass.High, "flows of raw data / flows of known state", Citation, flows.Count == 0 ? 1 : (decimal)known.Count / flows.Count));
    }

    private static Measurement Share(IReadOnlyCollection<DataFlow> flows, Func<DataFlow, bool> part, string formula, Citation citation, decimal confidence) => flows.Count == 0
        ? new Measurement.NotMeasured("No flow of data is recorded that says so.", ["dataShared"])
        : new Measurement.Measured(flows.Count(part) / (double)flows.Count, "1", flows.Select(flow => flow.Shared.Id).ToValueList(), formula, citation) { Confidence = confidence };
}
