using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>From an aspect in which a partner is little trusted to the risk that follows and the controls that lower it.</summary>
/// <remarks>Das &amp; Teng 2001: relational risk is lowered by goodwill trust, behaviour control and social control; performance risk by competence trust, output control and
/// social control. Integrity, which their table does not have, is read as goodwill: both say whether the partner will. Immutable; safe to share between threads.</remarks>
public sealed record RiskAdvice
{
    private static readonly ValueList<ControlMode> AgainstRelational = [ControlMode.Behaviour, ControlMode.Social];
    private static readonly ValueList<ControlMode> AgainstPerformance = [ControlMode.Output, ControlMode.Social];

    private RiskAdvice(TrustAspect aspect, ValueList<FactId> because)
    {
        Aspect = aspect;
        Because = because;
    }

    /// <summary>Source: Das and Teng 2001.</summary>
    public static Citation Citation { get; } = new("Das & Teng", 2001, "Trust, control, and risk in strategic alliances: an integrated framework, Organ Stud 22(2):251-283");

    /// <summary>The aspect.</summary>
    public TrustAspect Aspect { get; }

    /// <summary>The risk that follows when the partner is not trusted in it.</summary>
    public AllianceRisk Risk => Aspect == TrustAspect.Competence ? AllianceRisk.Performance : AllianceRisk.Relational;

    /// <summary>The controls that lower the risk.</summary>
    public ValueList<ControlMode> Controls => Risk == AllianceRisk.Relational ? AgainstRelational : AgainstPerformance;

    /// <summary>The facts that show it.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>The row of the table for an aspect.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <returns>Risk and controls; no facts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such aspect.</exception>
    public static RiskAdvice Of(TrustAspect aspect) => new(Bounds.Defined(aspect), []);

    /// <summary>The advice that follows from a finding: a row for every aspect known to be below a level.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="level">The expectation below which a partner is little trusted; from 0 to 1.</param>
    /// <returns>The rows, in the order of the aspects. An aspect of which nothing is known gives none: ignorance is not distrust.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not from 0 to 1.</exception>
    public static ValueList<RiskAdvice> For(TrustFinding finding, double level)
    {
        ArgumentNullException.ThrowIfNull(finding);
        Checked.Probability(level);
        return finding.Aspects.Where(each => each.Aspect is not null && each.Expectation.Figure < level)
            .Select(each => new RiskAdvice(each.Aspect!.Value, each.Because)).ToValueList();
    }
}
