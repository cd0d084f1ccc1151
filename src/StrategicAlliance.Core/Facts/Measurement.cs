namespace StrategicAlliance.Facts;

/// <summary>A figure computed from facts, or the answer that it is not known and what it would take.</summary>
/// <remarks>Closed: <see cref="Measured"/> or <see cref="NotMeasured"/>. Unknown is an answer: it is never written as 0. Immutable.</remarks>
public abstract record Measurement
{
    private Measurement()
    {
    }

    /// <summary>The figure, or <see langword="null"/> if it is not known.</summary>
    public double? Figure => (this as Measured)?.Value;

    /// <summary>Answers by the case that applies.</summary>
    /// <typeparam name="TResult">The answer.</typeparam>
    /// <param name="measured">What to answer when there is a figure.</param>
    /// <param name="notMeasured">What to answer when there is none.</param>
    /// <returns>The answer of the one that applies.</returns>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<Measured, TResult> measured, Func<NotMeasured, TResult> notMeasured)
    {
        ArgumentNullException.ThrowIfNull(measured);
        ArgumentNullException.ThrowIfNull(notMeasured);
        return this is Measured figure ? measured(figure) : notMeasured((NotMeasured)this);
    }

    /// <summary>A figure and what it rests on.</summary>
    public sealed record Measured : Measurement
    {
        /// <summary>A figure.</summary>
        /// <param name="value">The figure; finite.</param>
        /// <param name="unit">Its unit; <c>1</c> for a ratio.</param>
        /// <param name="because">The facts it rests on.</param>
        /// <param name="formula">How it was computed.</param>
        /// <param name="citation">Where the formula is published.</param>
        /// <exception cref="ArgumentException">The figure is not finite or a text is blank.</exception>
        public Measured(double value, string unit, ValueList<FactId> because, string formula, Citation citation)
        {
            Value = double.IsFinite(value) ? value : throw Bounds.Outside(value, "a finite number", nameof(value));
            Unit = Bounds.Written(unit);
            Because = Bounds.Given(because);
            Formula = Bounds.Written(formula);
            Citation = Bounds.Given(citation);
        }

        /// <summary>The figure.</summary>
        public double Value { get; }

        /// <summary>Its unit; <c>1</c> for a ratio.</summary>
        public string Unit { get; }

        /// <summary>How far the figure is to be relied on.</summary>
        /// <value>From 0 to 1. The default is 1: it follows from the facts by arithmetic.</value>
        public decimal Confidence { get; init => field = Bounds.Share(value, nameof(Confidence)); } = 1;

        /// <summary>The facts it rests on.</summary>
        public ValueList<FactId> Because { get; }

        /// <summary>How it was computed.</summary>
        public string Formula { get; }

        /// <summary>Where the formula is published.</summary>
        public Citation Citation { get; }
    }

    /// <summary>No figure, why, and what it would take.</summary>
    public sealed record NotMeasured : Measurement
    {
        /// <summary>No figure.</summary>
        /// <param name="why">Why there is none.</param>
        /// <param name="needs">The kinds of facts that would give one.</param>
        /// <exception cref="ArgumentException"><paramref name="why"/> is blank.</exception>
        public NotMeasured(string why, ValueList<string> needs)
        {
            Why = Bounds.Written(why);
            Needs = Bounds.Given(needs);
        }

        /// <summary>Why there is none.</summary>
        public string Why { get; }

        /// <summary>The kinds of facts that would give one.</summary>
        public ValueList<string> Needs { get; }
    }
}
