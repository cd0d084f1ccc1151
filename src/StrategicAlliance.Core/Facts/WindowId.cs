namespace StrategicAlliance.Facts;

/// <summary>Names a window of opportunity, e.g. <c>first-mover</c>.</summary>
/// <remarks>Compares ordinally. The default value names nothing and is refused wherever an id is asked for.</remarks>
public readonly record struct WindowId : IIdentifier<WindowId>
{
    private readonly string? value;

    /// <summary>The id with this text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is blank or holds a control character.</exception>
    public WindowId(string value) => this.value = Identifier.Checked(value);

    /// <inheritdoc/>
    public string Value => Identifier.Held(value);

    /// <inheritdoc cref="WindowId(string)"/>
    public static implicit operator WindowId(string value) => new(value);

    /// <inheritdoc/>
    public static WindowId From(string value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(WindowId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text of the id.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => value ?? string.Empty;
}
