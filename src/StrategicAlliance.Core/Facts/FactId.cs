using System.Globalization;

namespace StrategicAlliance.Facts;

/// <summary>Names a fact in a history: the id it was given, or <c>f</c> and its position among all facts (<c>f1</c>, <c>f2</c> …).</summary>
/// <remarks>The default value names nothing. A given id <c>f7</c> and the seventh fact's own name are the same id.</remarks>
public readonly record struct FactId : IIdentifier<FactId>
{
    // A position needs no text of its own until somebody reads it: a million facts share no string.
    private readonly string? text;
    private readonly int position;

    /// <summary>The id with this text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is blank or holds a control character.</exception>
    public FactId(string value)
    {
        Identifier.Checked(value);
        if (value.Length is > 1 and < 12 && value[0] == 'f' && value[1] is > '0' and <= '9'
            && int.TryParse(value.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            position = number;
        }
        else
        {
            text = value;
        }
    }

    private FactId(int position) => this.position = position;

    /// <inheritdoc/>
    public string Value => position > 0 ? "f" + position.ToString(CultureInfo.InvariantCulture) : Identifier.Held(text);

    /// <summary>The position named by an id of the form <c>f7</c>.</summary>
    /// <value>1 or more; 0 for an id of another form.</value>
    internal int Position => position;

    /// <inheritdoc cref="FactId(string)"/>
    public static implicit operator FactId(string value) => new(value);

    /// <inheritdoc/>
    public static FactId From(string value) => new(value);

    /// <summary>The name of the fact at a position.</summary>
    /// <param name="position">1 for the first fact.</param>
    /// <returns>The id <c>f</c> and the position.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position is below 1.</exception>
    public static FactId At(int position)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(position, 1);
        return new FactId(position);
    }

    /// <summary>Orders positions by number, before all other ids, which are ordered ordinally.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Below 0, 0 or above 0.</returns>
    public int CompareTo(FactId other) => (text, other.text) switch
    {
        (null, null) => position.CompareTo(other.position),
        (null, _) => -1,
        (_, null) => 1,
        _ => string.CompareOrdinal(text, other.text),
    };

    /// <summary>The text of the id.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => position > 0 || text is not null ? Value : string.Empty;
}
