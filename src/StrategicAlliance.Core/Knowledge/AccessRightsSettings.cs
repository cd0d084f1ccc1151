using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Until when after the end of a project access rights may be requested.</summary>
/// <remarks>A term of the contract: state the contract's own. Immutable; safe to share between threads.</remarks>
public sealed record AccessRightsSettings
{
    /// <summary>Source of the default: Horizon Europe model grant agreement 2021.</summary>
    public static Citation Citation { get; } = new("European Commission", 2021, "Horizon Europe model grant agreement, article 16 and annex 5: up to one year after the end of the action, unless agreed otherwise");

    /// <summary>Months after the end of the project through which a request is in time.</summary>
    /// <value>0 or more. The default is 12, as of the Horizon Europe model grant agreement of 2021.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int RequestLimitMonths { get; init => field = Bounds.Count(value, 0, nameof(RequestLimitMonths)); } = 12;
}
