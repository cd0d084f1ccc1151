using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The certificate of a solution that is computed by its defining formula: the formula, and the axioms that no other rule satisfies.</summary>
public sealed record ClosedForm : Certificate
{
    /// <summary>The certificate of a rule that is computed by its definition.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="axioms">The axioms that characterize the rule; empty where none are published.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ClosedForm(string formula, ValueList<string> axioms)
    {
        Formula = Bounds.Written(formula);
        Axioms = Bounds.Given(axioms);
    }

    /// <summary>The formula.</summary>
    public string Formula { get; }

    /// <summary>The axioms that characterize the rule; empty where none are published.</summary>
    public ValueList<string> Axioms { get; }

    /// <inheritdoc/>
    public override bool IsProof => true;

    /// <inheritdoc/>
    public override string Statement => Axioms.Count == 0
        ? $"Computed by its definition, {Formula}."
        : $"Computed by its definition, {Formula}; the only rule with {string.Join(", ", Axioms)}.";
}
