using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>By what contributions without an amount are valued.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PositionSettings
{
    /// <summary>Only amounts that contributions state themselves.</summary>
    public static PositionSettings Default { get; } = new();

    /// <summary>What a unit of each kind is worth, by the name of the kind in journals: <c>people</c>, <c>equipment</c>, <c>knowledge</c> …</summary>
    /// <value>The default names none: a contribution in units is then not valued, never valued at 0.</value>
    /// <exception cref="ArgumentException">A kind is unknown or a value has no currency.</exception>
    public ValueMap<Money> UnitValues
    {
        get;
        init
        {
            foreach (var (kind, worth) in Bounds.Given(value))
            {
                _ = EnumNames<ContributionKind>.TryParse(kind, out _) ? Bounds.Held(worth, nameof(UnitValues)) : throw Bounds.Outside(kind, EnumNames<ContributionKind>.Expected, nameof(UnitValues));
            }

            field = value;
        }
    } = ValueMap<Money>.Empty;

    internal Money? Value(ContributionKind? kind, Money? amount, decimal? units) =>
        amount ?? (units is { } count && kind is { } given && UnitValues.TryGetValue(EnumNames<ContributionKind>.Of(given), out var worth) ? worth * count : null);
}
