namespace StrategicAlliance.Facts;

/// <summary>Names a person, or a group of persons, e.g. <c>keller</c>.</summary>
/// <remarks>Compares ordinally. The default value names nothing and is refused wherever an id is asked for.</remarks>
public readonly record struct PersonId : IIdentifier<PersonId>
{
    private readonly string? value;

    /// <summary>The id with this text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is blank or holds a control character.</exception>
    public PersonId(string value) => this.value = Identifier.Checked(value);

    /// <inheritdoc/>
    public string Value => Identifier.Held(value);

    /// <inheritdoc cref="PersonId(string)"/>
    public static implicit operator PersonId(string value) => new(value);

    /// <inheritdoc/>
    public static PersonId From(string value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(PersonId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text of the id.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => value ?? string.Empty;
}
