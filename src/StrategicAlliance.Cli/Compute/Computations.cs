namespace StrategicAlliance.Cli.Compute;

/// <summary>Every model that can be computed. A new one is added here.</summary>
internal static class Computations
{
    /// <summary>The models by name.</summary>
    public static IReadOnlyList<IComputation> All { get; } = Sorted(
        new AllianceTopologyClassification(),
        new CowanJonardBarterStep(),
        new CowanJonardNetworkProperty(),
        new Iso44001StageGate(),
        new LoopClassificationByChange(),
        new MutualDependencePowerImbalance(),
        new NetworkStructureMeasures(),
        new PdcaStateMachine(),
        new RingVanDeVenLifecycle(),
        new SeciConversionTyping(),
        new YoshinoRanganTest());

    /// <summary>The model of a name; <see langword="null"/> if there is none.</summary>
    public static IComputation? Find(string name) => All.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.Ordinal));

    private static IComputation[] Sorted(params IComputation[] all) => [.. all.OrderBy(known => known.Name, StringComparer.Ordinal)];
}
