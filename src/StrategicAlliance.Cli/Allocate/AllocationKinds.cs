namespace StrategicAlliance.Cli.Allocate;

/// <summary>Every kind of case that <c>alliance allocate</c> knows.</summary>
internal static class AllocationKinds
{
    /// <summary>All kinds, in the order in which they are listed.</summary>
    public static IReadOnlyList<IAllocationKind> All { get; } =
    [
        new TuGameKind(),
        new CostGameKind(),
        new ClaimsKind(),
        new BargainingKind(),
        new RoundingKind(),
        new AirportKind(),
        new AssignmentKind(),
        new SpanningTreeKind(),
        new SequencingKind(),
        new FlowKind(),
        new LinearProductionKind(),
        new VotingKind(),
        new CommunicationKind(),
        new UnionsKind(),
    ];

    /// <summary>The kind of a name.</summary>
    /// <returns>The kind, or <see langword="null"/>.</returns>
    public static IAllocationKind? Find(string name) => All.FirstOrDefault(kind => string.Equals(kind.Kind, name, StringComparison.Ordinal));
}
