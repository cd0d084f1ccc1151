namespace StrategicAlliance.Facts;

/// <summary>Names executable money terms, in all their versions, e.g. <c>licence-income</c>.</summary>
/// <remarks>Compares ordinally. The default value names nothing and is refused wherever an id is asked for.</remarks>
public readonly record struct TermsId : IIdentifier<TermsId>
{
    private readonly string? value;

    /// <summary>The id with this text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is blank or holds a control character.</exception>
    public TermsId(string value) => this.value = Identifier.Checked(value);

    /// <inheritdoc/>
    public string Value => Identifier.Held(value);

    /// <inheritdoc cref="TermsId(string)"/>
    public static implicit operator TermsId(string value) => new(value);

    /// <inheritdoc/>
    public static TermsId From(string value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(TermsId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text of the id.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => value ?? string.Empty;
}
