using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The certificate of a nucleolus that was found from the few coalitions that count.</summary>
/// <remarks>In a game with a core, only coalitions matter that gain by not splitting (Huberman 1980): pairs and singles in a two-sided market,
/// neighbours in a queue. What they get above what they could do alone was raised round by round, as far as cycles of them allow.</remarks>
public sealed record LeastSlacks : Certificate
{
    internal LeastSlacks(string coalitions, IEnumerable<double> slacks)
    {
        Coalitions = coalitions;
        Slacks = slacks.ToValueList();
    }

    /// <summary>The coalitions that count, e.g. <c>pairs and singles</c>.</summary>
    public string Coalitions { get; }

    /// <summary>What the worst off of the coalitions not yet settled gets above what it could do alone, round by round; never falling. Empty
    /// if nothing was open.</summary>
    public ValueList<double> Slacks { get; }

    /// <inheritdoc/>
    public override bool IsProof => true;

    /// <inheritdoc/>
    public override string Statement => Slacks.Count == 0
        ? $"The core of {Coalitions} is one point."
        : string.Create(CultureInfo.InvariantCulture, $"It lies in the core, where only {Coalitions} count; the least that they get above what they could do alone was raised as far as it goes, {Slacks.Count} times, from {Slacks[0]} on.");
}
