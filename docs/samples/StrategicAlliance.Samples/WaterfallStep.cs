namespace StrategicAlliance.Samples;

/// <summary>What a step of a waterfall took, and who got it.</summary>
internal sealed record WaterfallStep(string Kind, string Id, decimal Taken, IReadOnlyList<(string Partner, decimal Amount)> Paid);
