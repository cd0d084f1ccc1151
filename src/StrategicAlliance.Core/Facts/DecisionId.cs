namespace StrategicAlliance.Facts;

/// <summary>Names a decision, e.g. <c>budget-2026</c>.</summary>
/// <remarks>Compares ordinally. The default value names nothing and is refused wherever an id is asked for.</remarks>
public readonly record struct DecisionId : IIdentifier<DecisionId>
{
    private readonly string? value;

    /// <summary>The id with this text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is blank or holds a control character.</exception>
    public DecisionId(string value) => this.value = Identifier.Checked(value);

    /// <inheritdoc/>
    public string Value => Identifier.Held(value);

    /// <inheritdoc cref="DecisionId(string)"/>
    public static implicit operator DecisionId(string value) => new(value);

    /// <inheritdoc/>
    public static DecisionId From(string value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(DecisionId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text of the id.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => value ?? string.Empty;
}
