using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>A promise was not kept, with good reason.</summary>
public sealed record PromiseExcused : PromiseSettled
{
    /// <summary>A promise was not kept, with good reason.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="promise">The promise.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public PromiseExcused(PartialDate on, PromiseId promise)
        : base(on, promise)
    {
    }

    internal PromiseExcused(FactReader read)
        : base(read)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "promiseExcused";
}
