namespace StrategicAlliance.Trust;

/// <content>Fusion of sources that contradict each other.</content>
public static partial class OpinionFusion
{
    /// <summary>Keeps what all share (consensus), shares out the rest by the uncertainty of the others (compromise), and turns conflict into uncertainty.</summary>
    /// <param name="opinions">The opinions; at least one.</param>
    /// <returns>The fused opinion; that of equal opinions is the same opinion. Its base rate is the mean of theirs.</returns>
    /// <exception cref="ArgumentException">There is no opinion.</exception>
    public static Opinion ConsensusAndCompromise(params ReadOnlySpan<Opinion> opinions)
    {
        var (belief, disbelief) = (1.0, 1.0);
        foreach (ref readonly var opinion in Some(opinions))
        {
            belief = Math.Min(belief, opinion.Belief);
            disbelief = Math.Min(disbelief, opinion.Disbelief);
        }

        // Products over all sources: of uncertainties, of each residue among the uncertainties of the others, and of residues. Only their ratios
        // matter but for the first, so they are scaled together and none underflows.
        var (all, uncertain, singleB, singleD, either, onlyB, onlyD) = (1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 1.0);
        foreach (ref readonly var opinion in opinions)
        {
            var (b, d, u) = (opinion.Belief - belief, opinion.Disbelief - disbelief, opinion.Uncertainty);
            singleB = (singleB * u) + (b * uncertain);
            singleD = (singleD * u) + (d * uncertain);
            all *= u;
            uncertain *= u;
            either *= b + d;
            onlyB *= b;
            onlyD *= d;
            var largest = Math.Max(Math.Max(uncertain, either), Math.Max(singleB, singleD));
            if (largest is > 0 and < 1e-100)
            {
                (uncertain, singleB, singleD) = (uncertain / largest, singleB / largest, singleD / largest);
                (either, onlyB, onlyD) = (either / largest, onlyB / largest, onlyD / largest);
            }
        }

        var conflict = Math.Max(0, either - onlyB - onlyD);
        var compromise = singleB + singleD + conflict;
        var rate = BaseRate(opinions, static _ => 1);
        var left = Math.Max(0, 1 - belief - disbelief);
        if (!(compromise > 0))
        {
            return Opinion.Normalized(belief, disbelief, left, rate);
        }

        var share = Math.Max(0, left - all) / compromise;
        return Opinion.Normalized(belief + (share * singleB), disbelief + (share * singleD), all + (share * conflict), rate);
    }

    /// <summary>Belief constraint fusion, Dempster's rule: keeps what is compatible and divides conflict out.</summary>
    /// <param name="opinions">The opinions; at least one.</param>
    /// <returns>The fused opinion, its base rate weighted by certainty; <see langword="null"/> if the conflict is total, where the rule has no answer.</returns>
    /// <exception cref="ArgumentException">There is no opinion.</exception>
    /// <remarks>Two sure sources that agree on something unlikely make it certain (Zadeh's paradox): never a default.</remarks>
    public static Opinion? Constraint(params ReadOnlySpan<Opinion> opinions)
    {
        // Commonalities multiply; only their ratios matter.
        var (notD, notB, neither) = (1.0, 1.0, 1.0);
        foreach (ref readonly var opinion in Some(opinions))
        {
            notD *= opinion.Belief + opinion.Uncertainty;
            notB *= opinion.Disbelief + opinion.Uncertainty;
            neither *= opinion.Uncertainty;
            var largest = Math.Max(notD, notB);
            if (!(largest > 0))
            {
                return null;
            }

            if (largest < 1e-100)
            {
                (notD, notB, neither) = (notD / largest, notB / largest, neither / largest);
            }
        }

        return Opinion.Normalized(notD - neither, notB - neither, neither, BaseRate(opinions, static u => 1 - u));
    }
}
