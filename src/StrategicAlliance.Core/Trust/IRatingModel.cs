namespace StrategicAlliance.Trust;

/// <summary>Says how far everybody rated may be trusted.</summary>
/// <remarks>A pure function of ratings and day.</remarks>
public interface IRatingModel
{
    /// <summary>Its name, e.g. <c>beta</c>.</summary>
    string Name { get; }

    /// <summary>Trust in everybody rated.</summary>
    /// <param name="ratings">The ratings. What is dated after the day is not to be seen.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The trust in everybody rated by then, and the expectation of somebody who was not.</returns>
    RatingFinding Assess(RatingTable ratings, DateOnly asOf);
}
