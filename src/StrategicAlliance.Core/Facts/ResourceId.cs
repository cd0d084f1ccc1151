namespace StrategicAlliance.Facts;

/// <summary>Names a resource committed to the alliance, e.g. <c>pilot-line</c>.</summary>
/// <remarks>Compares ordinally. The default value names nothing and is refused wherever an id is asked for.</remarks>
public readonly record struct ResourceId : IIdentifier<ResourceId>
{
    private readonly string? value;

    /// <summary>The id with this text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is blank or holds a control character.</exception>
    public ResourceId(string value) => this.value = Identifier.Checked(value);

    /// <inheritdoc/>
    public string Value => Identifier.Held(value);

    /// <inheritdoc cref="ResourceId(string)"/>
    public static implicit operator ResourceId(string value) => new(value);

    /// <inheritdoc/>
    public static ResourceId From(string value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(ResourceId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text of the id.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => value ?? string.Empty;
}
