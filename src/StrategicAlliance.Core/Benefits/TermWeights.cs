using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>How a step divides: by fixed weights or by a named rule (<c>equal</c>, <c>equity</c>, <c>contributions</c>,
/// <c>knowledgeContributions</c>, or a solution concept such as <c>shapley</c>).</summary>
public sealed record TermWeights
{
    private TermWeights(ValueMap<decimal>? fixedWeights, string? rule)
    {
        Fixed = fixedWeights;
        Rule = rule;
    }

    /// <summary>The weights by partner, or <see langword="null"/> if a rule divides.</summary>
    public ValueMap<decimal>? Fixed { get; }

    /// <summary>The rule, or <see langword="null"/> if fixed weights divide.</summary>
    public string? Rule { get; }

    /// <summary>Divides by fixed weights.</summary>
    /// <param name="weights">The weights by partner.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is <see langword="null"/>.</exception>
    public static TermWeights ByPartner(ValueMap<decimal> weights) => new(Bounds.Given(weights), null);

    /// <summary>Divides by a named rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is blank.</exception>
    public static TermWeights ByRule(string rule) => new(null, Bounds.Written(rule));

    internal static TermWeights? Read(FactReader read, string name)
    {
        if (!read.Has(name))
        {
            return null;
        }

        return read.IsText(name) ? new TermWeights(null, read.Text(name)) : new TermWeights(read.Map(name), null);
    }

    internal static void Write(FactWriter write, string name, TermWeights? weights)
    {
        write.Text(name, weights?.Rule);
        write.Map(name, weights?.Fixed);
    }
}
