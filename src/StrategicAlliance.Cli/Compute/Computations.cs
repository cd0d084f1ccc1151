namespace StrategicAlliance.Cli.Compute;

/// <summary>Every model that can be computed. A new one is added here.</summary>
internal static class Computations
{
    /// <summary>The models by name.</summary>
    public static IReadOnlyList<IComputation> All { get; } = Sorted(
        new AccessRightsDecisionByAgreement(),
        new AllianceTopologyClassification(),
        new CageTradeMultiplierByBonds(),
        new CohenLevinthalAbsorptiveCapacity(),
        new ConsortiumPublicationNotice(),
        new CowanJonardBarterStep(),
        new CowanJonardNetworkProperty(),
        new GoalAlignmentKendallW(),
        new GreatCircleKilometres(),
        new Iso44001StageGate(),
        new JaffeTechnologicalProximity(),
        new KhannaRelativeScope(),
        new KnowledgeAtRiskByHolders(),
        new KnowledgeDepreciationRetention(),
        new KnowledgeLossByTurnover(),
        new KnowledgeStockWithForgetting(),
        new KogutSinghCulturalDistance(),
        new LearningRaceCompletion(),
        new LoopClassificationByChange(),
        new March1991MutualLearning(),
        new MarchCompetitionForPrimacy(),
        new MoweryCrossCitation(),
        new MutualDependencePowerImbalance(),
        new NetworkStructureMeasures(),
        new OrganizationalCultureProfileGap(),
        new PartnerDiversityBlau(),
        new PdcaStateMachine(),
        new PsychicDistanceAsymmetry(),
        new RelativeAbsorptiveCapacityCoverage(),
        new RingVanDeVenLifecycle(),
        new SeciConversionTyping(),
        new SeciSpiralProgress(),
        new TechnologySimilarityComplementarity(),
        new WrightLearningCurve(),
        new YoshinoRanganTest(),
        new ZahraGeorgeEfficiency());

    /// <summary>The model of a name; <see langword="null"/> if there is none.</summary>
    public static IComputation? Find(string name) => All.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.Ordinal));

    private static IComputation[] Sorted(params IComputation[] all) => [.. all.OrderBy(known => known.Name, StringComparer.Ordinal)];
}
