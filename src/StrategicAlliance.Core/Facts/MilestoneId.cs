namespace StrategicAlliance.Facts;

/// <summary>Names a milestone, e.g. <c>prototype-1</c>.</summary>
/// <remarks>Compares ordinally. The default value names nothing and is refused wherever an id is asked for.</remarks>
public readonly record struct MilestoneId : IIdentifier<MilestoneId>
{
    private readonly string? value;

    /// <summary>The id with this text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is blank or holds a control character.</exception>
    public MilestoneId(string value) => this.value = Identifier.Checked(value);

    /// <inheritdoc/>
    public string Value => Identifier.Held(value);

    /// <inheritdoc cref="MilestoneId(string)"/>
    public static implicit operator MilestoneId(string value) => new(value);

    /// <inheritdoc/>
    public static MilestoneId From(string value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(MilestoneId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text of the id.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => value ?? string.Empty;
}
