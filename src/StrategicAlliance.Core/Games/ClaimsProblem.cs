using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>An estate and the claims on it, which together are at least as much: what is left of a firm and its creditors, a budget and the requests.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ClaimsProblem
{
    /// <summary>An estate above the claims by no more than this part of them is their sum, written in binary fractions.</summary>
    private const double Rounding = 1e-12;

    private readonly double[] claims;

    private ClaimsProblem(Players players, double[] claims, double estate, double total)
    {
        Players = players;
        this.claims = claims;
        Claims = new(claims);
        Estate = estate;
        Total = total;
    }

    /// <summary>The claimants.</summary>
    public Players Players { get; }

    /// <summary>What each claims, in the order of the claimants; none negative.</summary>
    public ValueList<double> Claims { get; }

    /// <summary>What there is to divide: from 0 to the sum of the claims.</summary>
    public double Estate { get; }

    /// <summary>The sum of the claims.</summary>
    public double Total { get; }

    /// <summary>What is missing: the sum of the claims less the estate; not negative.</summary>
    public double Deficit => Math.Max(0, -CompensatedSum.Of(claims).From(Estate));

    internal ReadOnlySpan<double> Amounts => claims;

    /// <summary>What a claimant claims.</summary>
    /// <param name="player">The name.</param>
    /// <exception cref="ArgumentException">There is no such claimant.</exception>
    public double this[string player] => Players.IndexOf(player) is >= 0 and var index
        ? claims[index]
        : throw new ArgumentException($"There is no claimant '{player}'.", nameof(player));

    /// <summary>A problem whose claimants are those who claim.</summary>
    /// <param name="claims">What each claims, by name.</param>
    /// <param name="estate">What there is to divide.</param>
    /// <returns>The problem; or refused as <see cref="NoPlayers"/>, <see cref="PlayerNotNamed"/>, <see cref="PlayerNamedTwice"/>, <see cref="ClaimNotFinite"/>,
    /// <see cref="ClaimNegative"/>, <see cref="ClaimsTooLarge"/>, <see cref="EstateNotFinite"/>, <see cref="EstateNegative"/> or <see cref="EstateExceedsClaims"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is <see langword="null"/>.</exception>
    public static Outcome<ClaimsProblem> Of(IEnumerable<KeyValuePair<string, double>> claims, double estate)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var given = claims.ToArray();
        return Players.Of(given.Select(claim => claim.Key)).Then(players => Checked(players, Array.ConvertAll(given, claim => claim.Value), estate));
    }

    /// <summary>A problem of known claimants.</summary>
    /// <param name="players">The claimants.</param>
    /// <param name="claims">What each of them claims, by name.</param>
    /// <param name="estate">What there is to divide.</param>
    /// <returns>The problem; or refused as <see cref="UnknownPlayer"/>, <see cref="ClaimedTwice"/>, <see cref="ClaimMissing"/>, <see cref="ClaimNotFinite"/>,
    /// <see cref="ClaimNegative"/>, <see cref="ClaimsTooLarge"/>, <see cref="EstateNotFinite"/>, <see cref="EstateNegative"/> or <see cref="EstateExceedsClaims"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Outcome<ClaimsProblem> Of(Players players, IEnumerable<KeyValuePair<string, double>> claims, double estate)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(claims);
        var amounts = new double[players.Count];
        var known = new bool[players.Count];
        foreach (var (name, amount) in claims)
        {
            var index = players.IndexOf(name);
            if (index < 0)
            {
                return new UnknownPlayer(name);
            }

            if (known[index])
            {
                return new ClaimedTwice(name);
            }

            known[index] = true;
            amounts[index] = amount;
        }

        return Array.IndexOf(known, false) is >= 0 and var missing ? new ClaimMissing(players[missing]) : Checked(players, amounts, estate);
    }

    /// <summary>A problem of known claimants, claims in their order.</summary>
    /// <param name="players">The claimants.</param>
    /// <param name="claims">What each claims, in the order of the claimants; copied.</param>
    /// <param name="estate">What there is to divide.</param>
    /// <returns>The problem; or refused as <see cref="ClaimNotFinite"/>, <see cref="ClaimNegative"/>, <see cref="ClaimsTooLarge"/>,
    /// <see cref="EstateNotFinite"/>, <see cref="EstateNegative"/> or <see cref="EstateExceedsClaims"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="players"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is not one claim for every claimant.</exception>
    public static Outcome<ClaimsProblem> Of(Players players, ReadOnlySpan<double> claims, double estate)
    {
        ArgumentNullException.ThrowIfNull(players);
        return claims.Length == players.Count
            ? Checked(players, claims.ToArray(), estate)
            : throw new ArgumentException(FormattableString.Invariant($"Expected {players.Count} claims, one for every claimant; found {claims.Length}."), nameof(claims));
    }

    private static Outcome<ClaimsProblem> Checked(Players players, double[] claims, double estate)
    {
        for (var i = 0; i < claims.Length; i++)
        {
            if (!double.IsFinite(claims[i]))
            {
                return new ClaimNotFinite(players[i], claims[i]);
            }

            if (claims[i] < 0)
            {
                return new ClaimNegative(players[i], claims[i]);
            }
        }

        var total = CompensatedSum.Of(claims).Value;
        return !double.IsFinite(total) ? new ClaimsTooLarge()
            : !double.IsFinite(estate) ? new EstateNotFinite(estate)
            : estate < 0 ? new EstateNegative(estate)
            : estate > total * (1 + Rounding) ? new EstateExceedsClaims(estate, total)
            : new ClaimsProblem(players, claims, Math.Min(estate, total), total);
    }
}
