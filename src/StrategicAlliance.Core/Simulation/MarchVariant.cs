namespace StrategicAlliance.Simulation;

/// <summary>Which reading of March 1991 is run. The text of the paper alone does not give its figures.</summary>
public enum MarchVariant
{
    /// <summary>The mechanism that gives the published figures (as completed by Rodan 2005 and Christensen 2015): members move one step (−1 → 0 → +1) towards
    /// the code, act by a fair coin where they hold no belief, and the code learns from the actions of those whose performance exceeds its score.</summary>
    Program,

    /// <summary>The text to the letter: members take on the code's belief at once, and the code learns from the beliefs of those whose knowledge exceeds its own.
    /// With p1 = 0.1 and p2 = 0.5 the code then knows 0.84 at rest instead of 0.95.</summary>
    LiteralText,
}
