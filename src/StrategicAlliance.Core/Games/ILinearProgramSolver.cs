namespace StrategicAlliance.Games;

/// <summary>Solves a small dense linear program. Deterministic: the same program has the same result, digit by digit.</summary>
internal interface ILinearProgramSolver
{
    /// <summary>Solves it; a result other than <see cref="LinearProgramResult.NumericFailure"/> has been checked against the program as it was given.</summary>
    LinearProgramResult Solve(LinearProgram program);
}
