using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What a milestone of money is measured by.</summary>
public sealed record TermMeasure : IFactPart
{
    /// <summary>What a milestone of money is measured by.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="threshold">The value to reach; reaching it is enough.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public TermMeasure(PoolId pool, decimal threshold)
    {
        Pool = Bounds.Held(pool);
        Threshold = threshold;
    }

    internal TermMeasure(FactReader read)
    {
        Pool = read.Id<PoolId>("pool");
        Threshold = read.Number("threshold");
        Cumulative = read.OptionalChoice<TermSpan>("cumulative");
    }

    /// <summary>The pool.</summary>
    public PoolId Pool { get; }

    /// <summary>The value to reach; reaching it is enough.</summary>
    public decimal Threshold { get; }

    /// <summary>How far the count runs on.</summary>
    public TermSpan? Cumulative { get; init => field = Bounds.Defined(value); }

    void IFactPart.Write(FactWriter write)
    {
        write.Id("pool", Pool);
        write.Number("threshold", Threshold);
        write.Choice("cumulative", Cumulative);
    }
}
