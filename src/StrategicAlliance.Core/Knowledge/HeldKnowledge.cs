using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A piece of knowledge, what it is worth, and how likely each of those who hold it is to leave.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record HeldKnowledge
{
    /// <summary>A piece of knowledge.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">What it is worth, in the unit of all that it is added to. 0 or more.</param>
    /// <param name="leaving">For each holder, the probability of leaving within the period looked at; empty if nobody holds it.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite, or a probability is not from 0 to 1.</exception>
    public HeldKnowledge(string name, double value, ValueList<double> leaving)
    {
        Name = Bounds.Written(name);
        Value = Figures.NotNegative(value);
        ArgumentNullException.ThrowIfNull(leaving);
        foreach (var probability in leaving)
        {
            Figures.Fraction(probability, nameof(leaving));
        }

        Leaving = leaving;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it is worth. 0 or more.</summary>
    public double Value { get; }

    /// <summary>For each holder, the probability of leaving within the period.</summary>
    public ValueList<double> Leaving { get; }

    /// <summary>Whether it is kept in documents, routines or tools too, and so outlasts everyone who holds it.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsDocumented { get; init; }

    /// <summary>The probability that it is lost within the period: that every holder leaves, if they leave independently.</summary>
    /// <value>From 0 to 1. 0 if it is documented. 1 if nobody holds it: nobody is left who could keep it.</value>
    public double LossProbability => IsDocumented ? 0 : Leaving.Aggregate(1.0, (product, leaving) => product * leaving);

    /// <summary>The expected loss: value times <see cref="LossProbability"/>.</summary>
    public double ExpectedLoss => Value * LossProbability;

    /// <summary>Whether one person alone holds it, and nothing is written down.</summary>
    public bool HasSingleHolder => !IsDocumented && Leaving.Count == 1;

    /// <summary>Whether nobody holds it, and nothing is written down.</summary>
    public bool HasNoHolder => !IsDocumented && Leaving.Count == 0;
}
