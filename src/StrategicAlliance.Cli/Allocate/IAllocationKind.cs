namespace StrategicAlliance.Cli.Allocate;

/// <summary>A kind of case of fair division: reads its data, gives its solutions.</summary>
internal interface IAllocationKind
{
    /// <summary>Its name in a case, e.g. <c>claims</c>.</summary>
    string Kind { get; }

    /// <summary>The members of <c>data</c> that it reads.</summary>
    IReadOnlyList<string> Data { get; }

    /// <summary>The solutions it admits, in the order in which they are answered.</summary>
    IReadOnlyList<string> Solutions { get; }

    /// <summary>Solves a case: reads its data, then gives every solution to <paramref name="answer"/>, which computes what is wanted.</summary>
    /// <param name="input">The case.</param>
    /// <param name="answer">Where the solutions go.</param>
    void Solve(AllocationCase input, AllocationAnswer answer);
}
