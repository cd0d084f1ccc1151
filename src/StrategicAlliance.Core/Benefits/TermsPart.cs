using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>The days of a period that are under one version of the terms.</summary>
/// <param name="Period">The period.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Version">The version.</param>
/// <param name="IsRunOff">The terms have ended; only what they held back is still released.</param>
internal sealed record TermsPart(Period Period, DateOnly From, DateOnly To, Recorded<TermsAgreed> Version, bool IsRunOff)
{
    public Currency Currency => Version.Fact.Currency!.Value;

    public int Decimals => Version.Fact.Rounding?.Decimals ?? Currency.Exponent;
}
