using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>An estimate by sampling may value too few coalitions to tell its own error.</summary>
public sealed record TooFewEvaluations : Refusal
{
    internal TooFewEvaluations(int budget, long needed)
    {
        Budget = budget;
        Needed = needed;
    }

    /// <summary>How many coalitions may be valued.</summary>
    public int Budget { get; }

    /// <summary>How many it takes at least.</summary>
    public long Needed { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"An estimate with its error takes at least {Needed} coalitions here; the budget is {Budget}.");

    /// <inheritdoc/>
    public override string Remedy => "Raise the budget.";
}
