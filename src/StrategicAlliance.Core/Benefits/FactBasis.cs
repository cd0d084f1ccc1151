using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Facts that many lines rest on, named when first asked for: a line over a million entries copies nothing.</summary>
internal sealed class FactBasis : IEquatable<FactBasis>
{
    private readonly Lazy<ValueList<FactId>> facts;

    public FactBasis(Func<ValueList<FactId>> facts) => this.facts = new(facts);

    private FactBasis(ValueList<FactId> facts) => this.facts = new(facts);

    public static FactBasis None { get; } = new(ValueList<FactId>.Empty);

    public ValueList<FactId> Facts => facts.Value;

    public static FactBasis Of(params IEnumerable<FactId> facts) => new(facts.ToValueList());

    public bool Equals(FactBasis? other) => ReferenceEquals(this, other) || (other is not null && Facts.Equals(other.Facts));

    public override bool Equals(object? obj) => Equals(obj as FactBasis);

    public override int GetHashCode() => Facts.GetHashCode();
}
