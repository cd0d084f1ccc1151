namespace StrategicAlliance.Facts;

/// <summary>Names a benefit, e.g. <c>synergies-2015</c>.</summary>
/// <remarks>Compares ordinally. The default value names nothing and is refused wherever an id is asked for.</remarks>
public readonly record struct BenefitId : IIdentifier<BenefitId>
{
    private readonly string? value;

    /// <summary>The id with this text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is blank or holds a control character.</exception>
    public BenefitId(string value) => this.value = Identifier.Checked(value);

    /// <inheritdoc/>
    public string Value => Identifier.Held(value);

    /// <inheritdoc cref="BenefitId(string)"/>
    public static implicit operator BenefitId(string value) => new(value);

    /// <inheritdoc/>
    public static BenefitId From(string value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(BenefitId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text of the id.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => value ?? string.Empty;
}
