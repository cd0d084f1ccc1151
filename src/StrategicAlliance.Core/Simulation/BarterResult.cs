using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>What agents know after a sequence of meetings.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record BarterResult
{
    internal BarterResult(ValueList<ValueList<double>> knowledge, ValueList<bool> traded, double? mean)
    {
        Knowledge = knowledge;
        Traded = traded;
        Mean = mean;
    }

    /// <summary>The level of every agent in every category, in the unit of the input.</summary>
    public ValueList<ValueList<double>> Knowledge { get; }

    /// <summary>Whether each meeting led to a trade.</summary>
    public ValueList<bool> Traded { get; }

    /// <summary>The mean over agents and categories.</summary>
    /// <value><see langword="null"/> if there is no agent or no category.</value>
    public double? Mean { get; }

    /// <summary>One row an agent and category: <c>agent, category, knowledge</c>; both count from 0, as the meetings do.</summary>
    /// <returns>The table.</returns>
    public TidyTable ToTable() => new(
        ["agent", "category", "knowledge"],
        Knowledge.SelectMany((levels, agent) => levels.Select((level, category) => (ValueList<TidyValue>)[agent, category, level])));
}
