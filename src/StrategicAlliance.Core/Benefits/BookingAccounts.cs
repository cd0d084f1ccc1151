using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>The accounts to which a settlement is booked.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record BookingAccounts
{
    /// <summary>The accounts by their default names.</summary>
    public static BookingAccounts Default { get; } = new();

    /// <summary>The account of the pool from which partners are paid.</summary>
    /// <value>The default is <c>Distributions</c>.</value>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string Pool { get; init => field = Bounds.Written(value, nameof(Pool)); } = "Distributions";

    /// <summary>Accounts of the pool by kind of step, e.g. <c>royalty</c>; <c>costs</c> is what partners laid out.</summary>
    /// <value>A kind that is not named is booked to <see cref="Pool"/>. The default names none.</value>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public ValueMap<string> Steps
    {
        get;
        init
        {
            foreach (var name in Bounds.Given(value).Values)
            {
                _ = Bounds.Written(name, nameof(Steps));
            }

            field = value;
        }
    } = ValueMap<string>.Empty;

    /// <summary>The account of the pool for what is booked for closed periods.</summary>
    /// <value>The default is <c>Corrections</c>.</value>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string Corrections { get; init => field = Bounds.Written(value, nameof(Corrections)); } = "Corrections";

    /// <summary>What stands before a partner's id in the name of its current account.</summary>
    /// <value>The default is <c>Partner:</c>, for accounts such as <c>Partner:north</c>.</value>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string PartnerPrefix { get; init => field = Bounds.Written(value, nameof(PartnerPrefix)); } = "Partner:";

    internal string OfStep(string step) => Steps.TryGetValue(step, out var name) ? name : Pool;
}
