using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>A firm or institution that takes part in an alliance, as known on the day of the view.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Partner
{
    internal Partner(Recorded<PartnerJoined> joined) => Joined = joined;

    /// <summary>Its id.</summary>
    public PartnerId Id => Joined.Fact.Partner;

    /// <summary>Its name.</summary>
    public string Name => Joined.Fact.Name;

    /// <summary>The fact with which it joined; the last, if it joined more than once.</summary>
    public Recorded<PartnerJoined> Joined { get; }

    /// <summary>The profiles taken of it, in order.</summary>
    public ValueList<Recorded<PartnerProfiled>> Profiles { get; internal init; } = [];

    /// <summary>The notice it gave, if it did.</summary>
    public Recorded<WithdrawalAnnounced>? Notice { get; internal init; }

    /// <summary>The fact with which it left, if it did.</summary>
    public Recorded<PartnerWithdrew>? Left { get; internal init; }

    /// <summary>Whether it had left before it joined.</summary>
    internal bool HasReturned { get; init; }

    /// <summary>Whether it is in the alliance.</summary>
    public bool IsIn => Left is null;

    /// <summary>The last profile that states a member, so that a later profile adds to an earlier one.</summary>
    /// <typeparam name="T">The member.</typeparam>
    /// <param name="member">Picks the member of a profile.</param>
    /// <returns>The member and the name of the profile, or <see langword="null"/> if no profile states it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public (FactId Because, T Value)? Latest<T>(Func<PartnerProfiled, T?> member)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(member);
        for (var i = Profiles.Count - 1; i >= 0; i--)
        {
            if (member(Profiles[i].Fact) is { } value)
            {
                return (Profiles[i].Id, value);
            }
        }

        return null;
    }
}
