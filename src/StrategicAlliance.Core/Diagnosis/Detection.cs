using StrategicAlliance.Facts;

namespace StrategicAlliance.Diagnosis;

/// <summary>Whether an obstacle or a warning sign is present.</summary>
/// <remarks>Closed: <see cref="Present"/>, <see cref="Absent"/> or <see cref="NotKnown"/>. Immutable.</remarks>
public abstract record Detection
{
    private Detection()
    {
    }

    /// <summary>It is there.</summary>
    public sealed record Present : Detection
    {
        /// <summary>It is there.</summary>
        /// <param name="severity">1 slight, 2 marked, 3 severe.</param>
        /// <param name="because">The facts that show it.</param>
        /// <param name="explanation">How they show it, with the arithmetic.</param>
        /// <exception cref="ArgumentException">The severity lies outside 1 to 3, no fact is named, or the explanation is blank.</exception>
        public Present(int severity, ValueList<FactId> because, string explanation)
        {
            Severity = severity is >= 1 and <= 3 ? severity : throw Bounds.Outside(severity, "1, 2 or 3", nameof(severity));
            Because = Bounds.Given(because).Count > 0 ? because : throw new ArgumentException("A detection names the facts that show it.", nameof(because));
            Explanation = Bounds.Written(explanation);
        }

        /// <summary>How bad it is.</summary>
        /// <value>1 slight, 2 marked, 3 severe.</value>
        public int Severity { get; }

        /// <summary>The facts that show it.</summary>
        public ValueList<FactId> Because { get; }

        /// <summary>How they show it.</summary>
        public string Explanation { get; }

        /// <summary>The day since which it shows, for a sign in time.</summary>
        public PartialDate? Since { get; init; }

        /// <summary>Codes of countermeasures that fit.</summary>
        public ValueList<string> Countermeasures { get; init => field = Bounds.Given(value); } = [];
    }

    /// <summary>It is not there.</summary>
    public sealed record Absent : Detection
    {
        /// <summary>It is not there.</summary>
        /// <param name="explanation">What speaks against it.</param>
        /// <exception cref="ArgumentException"><paramref name="explanation"/> is blank.</exception>
        public Absent(string explanation) => Explanation = Bounds.Written(explanation);

        /// <summary>What speaks against it.</summary>
        public string Explanation { get; }
    }

    /// <summary>The facts do not say.</summary>
    public sealed record NotKnown : Detection
    {
        /// <summary>The facts do not say.</summary>
        /// <param name="why">Why not.</param>
        /// <param name="needs">The kinds of facts that would.</param>
        /// <exception cref="ArgumentException"><paramref name="why"/> is blank.</exception>
        public NotKnown(string why, ValueList<string> needs)
        {
            Why = Bounds.Written(why);
            Needs = Bounds.Given(needs);
        }

        /// <summary>Why not.</summary>
        public string Why { get; }

        /// <summary>The kinds of facts that would say.</summary>
        public ValueList<string> Needs { get; }
    }
}
