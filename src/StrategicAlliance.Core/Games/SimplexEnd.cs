namespace StrategicAlliance.Games;

/// <summary>How a run of the simplex method ended.</summary>
internal enum SimplexEnd
{
    /// <summary>At a best point.</summary>
    Optimal,

    /// <summary>The objective gets better without end.</summary>
    Unbounded,

    /// <summary>There is no point.</summary>
    Infeasible,

    /// <summary>The basis lost its accuracy, or too many steps were taken.</summary>
    Stuck,
}
