using StrategicAlliance.Cli.Answers;

namespace StrategicAlliance.Cli.Compute;

/// <summary>One published measure or model, as <c>alliance compute</c> names it.</summary>
internal interface IComputation
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>The names of the inputs that it reads: members of one JSON object.</summary>
    IReadOnlyList<string> Inputs { get; }

    /// <summary>The unit of its results; 1 for ratios.</summary>
    string Unit { get; }

    /// <summary>Where it is published.</summary>
    string Citation { get; }

    /// <summary>Reads inputs and answers.</summary>
    /// <exception cref="Input.InputException">An input is wrong.</exception>
    Answer Run(ComputationInput input);
}
