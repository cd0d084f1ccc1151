namespace StrategicAlliance.Benefits;

/// <summary>What is stated for one period: what the terms pay, or paid when it was closed, and what is booked in it for earlier ones.</summary>
internal sealed record PeriodStatement(PeriodResult Result, IReadOnlyList<SettlementLine> Lines, IReadOnlyList<SettlementCorrection> Corrections);
