using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>A promise was kept, in whole or in part.</summary>
public sealed record PromiseKept : PromiseSettled
{
    /// <summary>A promise was kept, in whole or in part.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="promise">The promise.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public PromiseKept(PartialDate on, PromiseId promise)
        : base(on, promise)
    {
    }

    internal PromiseKept(FactReader read)
        : base(read)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "promiseKept";
}
