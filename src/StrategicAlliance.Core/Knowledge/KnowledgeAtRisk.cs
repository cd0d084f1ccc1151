using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What is expected to be lost when people leave.</summary>
/// <remarks>
/// <para>A definition of this library, after Nonaka and Takeuchi (1995): knowledge that is held in people only leaves with them. The expected loss is the sum,
/// over all assets that are not documented, of the value times the product of the leaving probabilities of all holders, who leave independently.</para>
/// <para>Knowledge that nobody holds and nothing documents counts with its whole value: the product over no holder is 1. It is named apart.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record KnowledgeAtRisk
{
    internal const string Formula = "sum over undocumented assets of value * product of the leaving probabilities of all holders";

    private KnowledgeAtRisk(double expectedLoss, ValueList<string> singleHolder, ValueList<string> withoutHolder)
    {
        ExpectedLoss = expectedLoss;
        SingleHolder = singleHolder;
        WithoutHolder = withoutHolder;
    }

    /// <summary>Source: a definition of this library.</summary>
    public static Citation Citation { get; } = Citation.OfLibrary("knowledge held in people only leaves with them, after Nonaka & Takeuchi 1995 and Carley 1992, Organ Sci 3:20-46");

    /// <summary>The expected loss, in the unit of the values.</summary>
    public double ExpectedLoss { get; }

    /// <summary>The assets that one person alone holds, in the order given.</summary>
    public ValueList<string> SingleHolder { get; }

    /// <summary>The assets that nobody holds, in the order given.</summary>
    public ValueList<string> WithoutHolder { get; }

    /// <summary>What is at risk.</summary>
    /// <param name="assets">The assets, valued in one unit.</param>
    /// <returns>The expected loss, and the assets that hang on one person or on nobody.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assets"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The sum is more than a <see cref="double"/> can hold.</exception>
    public static KnowledgeAtRisk Of(IEnumerable<HeldKnowledge> assets)
    {
        var all = Bounds.Given(assets).ToList();
        var loss = all.Sum(asset => asset.ExpectedLoss);
        return double.IsFinite(loss)
            ? new KnowledgeAtRisk(
                loss,
                all.Where(asset => asset.HasSingleHolder).Select(asset => asset.Name).ToValueList(),
                all.Where(asset => asset.HasNoHolder).Select(asset => asset.Name).ToValueList())
            : throw new ArgumentException("The values sum to more than a double can hold.", nameof(assets));
    }
}
