namespace StrategicAlliance.Facts;

/// <summary>Names a settlement of a pool for a period, e.g. <c>s-2026-q1</c>.</summary>
/// <remarks>Compares ordinally. The default value names nothing and is refused wherever an id is asked for.</remarks>
public readonly record struct SettlementId : IIdentifier<SettlementId>
{
    private readonly string? value;

    /// <summary>The id with this text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is blank or holds a control character.</exception>
    public SettlementId(string value) => this.value = Identifier.Checked(value);

    /// <inheritdoc/>
    public string Value => Identifier.Held(value);

    /// <inheritdoc cref="SettlementId(string)"/>
    public static implicit operator SettlementId(string value) => new(value);

    /// <inheritdoc/>
    public static SettlementId From(string value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(SettlementId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text of the id.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => value ?? string.Empty;
}
