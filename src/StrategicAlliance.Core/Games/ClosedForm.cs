using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The certificate of a solution that is computed by its defining formula: the formula, and the axioms that no other rule satisfies.</summary>
public sealed record ClosedForm : Certificate
{
    internal ClosedForm(string formula, ValueList<string> axioms)
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
