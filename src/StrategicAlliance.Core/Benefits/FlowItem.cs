namespace StrategicAlliance.Benefits;

/// <summary>Money of one day on its way through the steps.</summary>
/// <param name="day">The number of the day on which it is there.</param>
/// <param name="earned">The number of the day it was earned: for money held back, an earlier one.</param>
internal sealed class FlowItem(int day, int earned)
{
    public int Day { get; } = day;

    public int Earned { get; } = earned;

    /// <summary>Whether a benefit came in on it.</summary>
    public bool HasBenefit { get; init; }

    /// <summary>What came in.</summary>
    public decimal Gross { get; set; }

    /// <summary>What the steps so far left of it; below zero where costs and refunds are.</summary>
    public decimal Available { get; set; }
}
