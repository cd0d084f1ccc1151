using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Made-up evidence of known attacks, to try a trust model on before it is relied on.</summary>
/// <remarks>
/// <para>The attacks are those of Hoffman, Zage &amp; Nita-Rotaru 2009. Where reporters lie, they lie in the same way about everybody: about others, with whom the truster has dealings of its
/// own, and then about the target, with whom it has none; the target keeps its word with a probability drawn evenly from 0 to 1. A partner that attacks alone is one that
/// seldom keeps its word. The same generator gives the same evidence on every platform.</para>
/// <para>Pure apart from the generator; safe to call from any thread with a generator of its own.</para>
/// </remarks>
public static class TrustAttacks
{
    /// <summary>Source of the list of attacks: Hoffman, Zage and Nita-Rotaru 2009.</summary>
    public static Citation Citation { get; } = new("Hoffman, Zage & Nita-Rotaru", 2009, "A survey of attack and defense techniques for reputation systems, ACM Comput Surv 42(1):1-31");

    /// <summary>Makes up one trial.</summary>
    /// <param name="kind">The attack.</param>
    /// <param name="settings">How many take part.</param>
    /// <param name="random">The random numbers.</param>
    /// <returns>The evidence, the question and the true answer.</returns>
    /// <exception cref="ArgumentException">An argument is missing, or there is no such attack.</exception>
    public static AttackTrial Make(AttackKind kind, AttackSettings settings, SeededGenerator random)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(random);
        var scene = new AttackScene(settings, random);
        return Bounds.Defined(kind) switch
        {
            AttackKind.None => Lied(scene, kind, settings, random, 0, kept => kept),
            AttackKind.Slander => Lied(scene, kind, settings, random, settings.Deceivers, _ => 0),
            AttackKind.BallotStuffing => Lied(scene, kind, settings, random, settings.Deceivers, _ => settings.Dealings),
            AttackKind.MirroredLies => Lied(scene, kind, settings, random, settings.Deceivers, kept => settings.Dealings - kept),
            AttackKind.OnOff => OnOff(scene, settings),
            AttackKind.Whitewashing => Whitewashing(scene, settings, random),
            _ => Sybils(scene, settings, random),
        };
    }

    /// <summary>Tries a model on many trials with the documented defaults.</summary>
    /// <param name="model">The model.</param>
    /// <param name="kind">The attack.</param>
    /// <param name="trials">How many trials; 1 or more.</param>
    /// <param name="seed">The seed; every trial has a stream of its own in it.</param>
    /// <returns>How far the model was led astray.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of its range.</exception>
    public static AttackReport Try(ITrustModel model, AttackKind kind, int trials, ulong seed) => Try(model, kind, AttackSettings.Default, trials, seed);

    /// <summary>Tries a model on many trials.</summary>
    /// <param name="model">The model.</param>
    /// <param name="kind">The attack.</param>
    /// <param name="settings">How many take part.</param>
    /// <param name="trials">How many trials; 1 or more.</param>
    /// <param name="seed">The seed; every trial has a stream of its own in it.</param>
    /// <returns>How far the model was led astray.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of its range.</exception>
    public static AttackReport Try(ITrustModel model, AttackKind kind, AttackSettings settings, int trials, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(model);
        Bounds.Count(trials, 1);
        var errors = new double[trials];
        for (var trial = 0; trial < trials; trial++)
        {
            errors[trial] = Make(kind, settings, new SeededGenerator(seed, (ulong)trial)).ErrorOf(model);
        }

        return new(model.Name, kind, errors);
    }

    private static AttackTrial Lied(AttackScene scene, AttackKind kind, AttackSettings settings, SeededGenerator random, int deceivers, Func<int, int> lie)
    {
        var liars = Math.Min(deceivers, settings.Reporters);
        scene.Acquaint(liars, lie);
        var truth = random.NextDouble();
        scene.Report(truth, AttackScene.Target, liars, lie);
        return new(kind, scene.Ledger, Ask(scene), truth, AttackScene.Some("reporter", liars));
    }

    private static AttackTrial OnOff(AttackScene scene, AttackSettings settings)
    {
        scene.Acquaint(0, kept => kept);
        scene.Deal(AttackScene.Target, 1, settings.KeptBefore);
        scene.Deal(AttackScene.Target, 0, settings.Dealings);
        return new(AttackKind.OnOff, scene.Ledger, Ask(scene), 0, [AttackScene.Target]);
    }

    private static AttackTrial Whitewashing(AttackScene scene, AttackSettings settings, SeededGenerator random)
    {
        PartnerId before = "target-before";
        scene.Acquaint(0, kept => kept);
        var truth = random.NextDouble() * settings.MostReliable;
        scene.Deal(before, truth, settings.Dealings);
        return new(AttackKind.Whitewashing, scene.Ledger, Ask(scene), truth, [AttackScene.Target]) { FormerName = before };
    }

    private static AttackTrial Sybils(AttackScene scene, AttackSettings settings, SeededGenerator random)
    {
        scene.Acquaint(0, kept => kept);
        var truth = random.NextDouble() * settings.MostReliable;
        scene.Report(truth, AttackScene.Target, 0, kept => kept);
        var sybils = AttackScene.Some("sybil", settings.Deceivers);
        foreach (var sybil in sybils)
        {
            scene.Praise(sybil, AttackScene.Target);
            foreach (var other in sybils.Where(other => other != sybil))
            {
                scene.Praise(sybil, other);
            }
        }

        return new(AttackKind.Sybils, scene.Ledger, Ask(scene), truth, [AttackScene.Target, .. sybils]);
    }

    private static TrustQuery Ask(AttackScene scene) => new(AttackScene.Truster, AttackScene.Target, scene.LastDay);
}
