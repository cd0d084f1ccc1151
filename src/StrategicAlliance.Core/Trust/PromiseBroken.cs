using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>A promise was broken.</summary>
public sealed record PromiseBroken : PromiseSettled
{
    /// <summary>A promise was broken.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="promise">The promise.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public PromiseBroken(PartialDate on, PromiseId promise)
        : base(on, promise)
    {
    }

    internal PromiseBroken(FactReader read)
        : base(read)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "promiseBroken";
}
