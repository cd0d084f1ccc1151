namespace StrategicAlliance.Facts;

/// <summary>Names a payment between partners, e.g. <c>stake-1999</c>.</summary>
/// <remarks>Compares ordinally. The default value names nothing and is refused wherever an id is asked for.</remarks>
public readonly record struct PaymentId : IIdentifier<PaymentId>
{
    private readonly string? value;

    /// <summary>The id with this text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is blank or holds a control character.</exception>
    public PaymentId(string value) => this.value = Identifier.Checked(value);

    /// <inheritdoc/>
    public string Value => Identifier.Held(value);

    /// <inheritdoc cref="PaymentId(string)"/>
    public static implicit operator PaymentId(string value) => new(value);

    /// <inheritdoc/>
    public static PaymentId From(string value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(PaymentId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text of the id.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => value ?? string.Empty;
}
