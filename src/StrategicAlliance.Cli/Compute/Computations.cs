using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Every model that can be computed. A new one is added here.</summary>
internal static class Computations
{
    /// <summary>The models by name.</summary>
    public static IReadOnlyList<IComputation> All { get; } = Sorted(
        new AllianceTopologyClassification(),
        new BetaInterval(),
        new BetaReputationCombining(),
        new BetaReputationDiscounting(),
        new BetaReputationForgetting(),
        new BetaReputationHalfLife(),
        new BetaReputationScore(),
        new BetaTail(),
        new DeterrencePenalty(),
        new DilemmaRepeated("repeated-pd-grim", null, null, RepeatedDilemma.TriggerCitation.ToString(), (payoffs, _) => RepeatedDilemma.Grim(payoffs)),
        new DilemmaRepeated("repeated-pd-imperfect-monitoring", null, "detectionProbability", RepeatedDilemma.MonitoringCitation.ToString(), RepeatedDilemma.ImperfectMonitoring),
        new DilemmaRepeated("repeated-pd-limited", null, "punishmentPeriods", RepeatedDilemma.TriggerCitation.ToString(), (payoffs, periods) => RepeatedDilemma.LimitedPunishment(payoffs, DilemmaRepeated.Whole(periods))),
        new DilemmaRepeated("repeated-pd-tft", "S", null, RepeatedDilemma.Citation.ToString(), (payoffs, _) => RepeatedDilemma.TitForTat(payoffs)),
        new DirichletGrades(),
        new EigenTrustDistrust(),
        new EigenTrustRanking(),
        new FireReputation(),
        new Iso44001StageGate(),
        new LoopClassificationByChange(),
        new MoralHazardPay(),
        new MultinomialFusion(),
        new MutualDependencePowerImbalance(),
        new NetworkStructureMeasures(),
        new NoShirkingWage(),
        new OligopolyDetectionLag(),
        new OligopolyGrim(),
        new OneShotDeterrence(),
        new OpinionDiscounted("sl-trust-discount-opposite-belief", Discounting.OppositeBelief),
        new OpinionDiscounted("sl-trust-discount-projected", Discounting.ProjectedProbability),
        new OpinionDiscounted("sl-trust-discount-uncertainty-favouring", Discounting.UncertaintyFavouring),
        new OpinionMapping(),
        new OpinionProjection(),
        new OpinionsFused("sl-averaging-fusion", Fusion.Averaging),
        new OpinionsFused("sl-consensus-compromise-fusion", Fusion.ConsensusAndCompromise),
        new OpinionsFused("sl-constraint-fusion", Fusion.Constraint),
        new OpinionsFused("sl-cumulative-fusion", Fusion.Cumulative),
        new OpinionsFused("sl-weighted-fusion", Fusion.Weighted),
        new OpinionsJoined("sl-comultiplication", OpinionLogic.Comultiply),
        new OpinionsJoined("sl-multiplication", OpinionLogic.Multiply),
        new PdcaStateMachine(),
        new QuantileFilter(),
        new RingVanDeVenLifecycle(),
        new SeciConversionTyping(),
        new TravosFromOwn(),
        new TravosFromReports(),
        new TrustNetworkDerived(),
        new YoshinoRanganTest());

    /// <summary>The model of a name; <see langword="null"/> if there is none.</summary>
    public static IComputation? Find(string name) => All.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.Ordinal));

    private static IComputation[] Sorted(params IComputation[] all) => [.. all.OrderBy(known => known.Name, StringComparer.Ordinal)];
}
