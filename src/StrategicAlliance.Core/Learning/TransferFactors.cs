namespace StrategicAlliance.Learning;

/// <summary>The weakest of the factors of several pairs.</summary>
internal static class TransferFactors
{
    /// <summary>The pair with the weakest known factor, the first when several are equally weak.</summary>
    public static TransferFactorFinding? Weakest(IEnumerable<TransferFactorFinding> pairs) =>
        pairs.Where(pair => pair.Bottleneck is not null).MinBy(pair => pair.Bottleneck!.Favourable.Value);

    /// <summary>The weakest known factor of a group over all pairs.</summary>
    public static (TransferFactorFinding Pair, TransferFactorReading Lowest)? WeakestIn(IEnumerable<TransferFactorFinding> pairs, TransferFactorGroup group)
    {
        (TransferFactorFinding Pair, TransferFactorReading Lowest)? weakest = null;
        foreach (var pair in pairs)
        {
            if (pair.Groups[(int)group].Lowest is { } lowest && !(weakest?.Lowest.Favourable.Value <= lowest.Favourable.Value))
            {
                weakest = (pair, lowest);
            }
        }

        return weakest;
    }
}
