namespace StrategicAlliance.Facts;

/// <summary>Names an item of a learning agenda, e.g. <c>gm-one-plant</c>.</summary>
/// <remarks>Compares ordinally. The default value names nothing and is refused wherever an id is asked for.</remarks>
public readonly record struct LearningItemId : IIdentifier<LearningItemId>
{
    private readonly string? value;

    /// <summary>The id with this text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is blank or holds a control character.</exception>
    public LearningItemId(string value) => this.value = Identifier.Checked(value);

    /// <inheritdoc/>
    public string Value => Identifier.Held(value);

    /// <inheritdoc cref="LearningItemId(string)"/>
    public static implicit operator LearningItemId(string value) => new(value);

    /// <inheritdoc/>
    public static LearningItemId From(string value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(LearningItemId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text of the id.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => value ?? string.Empty;
}
