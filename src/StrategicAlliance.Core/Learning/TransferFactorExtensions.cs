using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>The group of a transfer factor, and whether much of it helps or hinders.</summary>
public static class TransferFactorExtensions
{
    /// <summary>The group to which a factor belongs.</summary>
    /// <param name="factor">The factor.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such factor.</exception>
    public static TransferFactorGroup Group(this TransferFactor factor) => Bounds.Defined(factor) switch
    {
        <= TransferFactor.SupplierWillingness => TransferFactorGroup.Supplier,
        <= TransferFactor.Discovery => TransferFactorGroup.Receiver,
        <= TransferFactor.Quantity => TransferFactorGroup.Knowledge,
        <= TransferFactor.JointResearch => TransferFactorGroup.Channel,
        <= TransferFactor.ManagementDistance => TransferFactorGroup.Distance,
        _ => TransferFactorGroup.Alliance,
    };

    /// <summary>Whether much of a factor hinders the transfer.</summary>
    /// <param name="factor">The factor.</param>
    /// <returns><see langword="true"/> for complexity, tacitness, specificity and the four distances; <see langword="false"/> for all others. Quantity helps: there is
    /// more to learn.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such factor.</exception>
    public static bool IsHindrance(this TransferFactor factor) =>
        factor.Group() == TransferFactorGroup.Distance
        || factor is TransferFactor.Complexity or TransferFactor.Tacitness or TransferFactor.Specificity;

    /// <summary>A score turned so that high is favourable for the transfer.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="score">How much of it there is. From 0 to 1.</param>
    /// <returns>The score; 1 less the score for a hindrance. From 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such factor, or the score is not from 0 to 1.</exception>
    public static decimal Favourable(this TransferFactor factor, decimal score) => factor.IsHindrance() ? 1 - Bounds.Share(score) : Bounds.Share(score);
}
