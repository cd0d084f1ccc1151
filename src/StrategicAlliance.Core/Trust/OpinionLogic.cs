using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>AND and OR of two independent opinions.</summary>
/// <remarks>Binomial multiplication and comultiplication, Jøsang &amp; McAnally 2005, Multiplication and comultiplication of beliefs, Int J Approx Reason
/// 38(1):19-51. The projected probability of the result is that of independent events. Pure; safe to call from any thread.</remarks>
public static class OpinionLogic
{
    /// <summary>Source of both operators: Jøsang and McAnally 2005.</summary>
    public static Citation Citation { get; } = new("Jøsang & McAnally", 2005, "Multiplication and comultiplication of beliefs, Int J Approx Reason 38(1):19-51");

    /// <summary>The opinion that both hold: competent <em>and</em> of good will.</summary>
    /// <param name="x">The first opinion.</param>
    /// <param name="y">The second opinion.</param>
    /// <returns>The opinion, with base rate ax ay. Where both base rates are 1 the limit of equal ones is taken.</returns>
    public static Opinion Multiply(Opinion x, Opinion y)
    {
        var (ax, ay) = (x.BaseRate, y.BaseRate);
        var (first, second) = (x.Belief * y.Uncertainty, x.Uncertainty * y.Belief);
        var both = 1 - (ax * ay);
        var (left, right) = both > 0 ? ((1 - ax) / both, (1 - ay) / both) : (0.5, 0.5);
        return Opinion.Normalized(
            (x.Belief * y.Belief) + (left * ay * first) + (right * ax * second),
            x.Disbelief + y.Disbelief - (x.Disbelief * y.Disbelief),
            (x.Uncertainty * y.Uncertainty) + (right * first) + (left * second),
            ax * ay);
    }

    /// <summary>The opinion that at least one holds.</summary>
    /// <param name="x">The first opinion.</param>
    /// <param name="y">The second opinion.</param>
    /// <returns>The opinion, with base rate ax + ay - ax ay. Where both base rates are 0 the limit of equal ones is taken.</returns>
    public static Opinion Comultiply(Opinion x, Opinion y)
    {
        var (ax, ay) = (x.BaseRate, y.BaseRate);
        var (first, second) = (x.Disbelief * y.Uncertainty, x.Uncertainty * y.Disbelief);
        var either = ax + ay - (ax * ay);
        var (left, right) = either > 0 ? (ax / either, ay / either) : (0.5, 0.5);
        return Opinion.Normalized(
            x.Belief + y.Belief - (x.Belief * y.Belief),
            (x.Disbelief * y.Disbelief) + (left * (1 - ay) * first) + (right * (1 - ax) * second),
            (x.Uncertainty * y.Uncertainty) + (right * first) + (left * second),
            either);
    }
}
