using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>What is required, sorted by who of two brings it.</summary>
/// <remarks>Names are in ordinal order. Immutable; safe to share between threads.</remarks>
public sealed record ResourceComplementarityFigures
{
    internal ResourceComplementarityFigures(ValueList<string> onlyA, ValueList<string> onlyB, ValueList<string> both, ValueList<string> neither)
    {
        OnlyA = onlyA;
        OnlyB = onlyB;
        Both = both;
        Neither = neither;
    }

    /// <summary>Required, and held by A alone.</summary>
    public ValueList<string> OnlyA { get; }

    /// <summary>Required, and held by B alone.</summary>
    public ValueList<string> OnlyB { get; }

    /// <summary>Required, and held by both.</summary>
    public ValueList<string> Both { get; }

    /// <summary>Required, and held by neither.</summary>
    public ValueList<string> Neither { get; }

    /// <summary>How many resources are required.</summary>
    public int Required => OnlyA.Count + OnlyB.Count + Both.Count + Neither.Count;

    /// <summary>What the two cover together beyond what the better covers alone, over what is required: from 0 to 1/2; <see langword="null"/> if nothing is required.</summary>
    public double? Complementarity => Share(Math.Min(OnlyA.Count, OnlyB.Count));

    /// <summary>What the two cover together, over what is required: from 0 to 1; <see langword="null"/> if nothing is required.</summary>
    public double? Coverage => Share(Required - Neither.Count);

    private double? Share(int count) => Required == 0 ? null : (double)count / Required;
}
