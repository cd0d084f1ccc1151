namespace StrategicAlliance.Games;

/// <summary>Solves small linear programs by <see cref="ColumnSimplex"/>, scaled, and checks every result against the program as it was given.</summary>
internal sealed class DenseSimplex : ILinearProgramSolver
{
    public static DenseSimplex Instance { get; } = new();

    /// <inheritdoc/>
    public LinearProgramResult Solve(LinearProgram program)
    {
        var form = new StandardForm(program);
        var simplex = form.Columns();
        return simplex.Solve() switch
        {
            SimplexEnd.Optimal => Checked(program, form.Primal(simplex), form.Duals(simplex)),
            SimplexEnd.Infeasible => Contradiction(program, form.Weights(simplex)),
            SimplexEnd.Unbounded => Endless(program, form.Direction(simplex)),
            _ => new LinearProgramResult.NumericFailure("The basis lost its accuracy."),
        };
    }

    private static LinearProgramResult Checked(LinearProgram program, double[] primal, double[] duals)
    {
        var audit = new LinearProgramAudit(program);
        var value = BasisInverse.Dot(program.Objective, primal);
        return (audit.Primal(primal) ?? audit.Duals(duals) ?? audit.Gap(primal, duals)) is { } reason
            ? new LinearProgramResult.NumericFailure(reason)
            : new LinearProgramResult.Optimal(value, primal, duals);
    }

    private static LinearProgramResult Contradiction(LinearProgram program, double[] weights) =>
        new LinearProgramAudit(program).Contradiction(weights) is { } reason ? new LinearProgramResult.NumericFailure(reason) : new LinearProgramResult.Infeasible(weights);

    private static LinearProgramResult Endless(LinearProgram program, double[] direction) =>
        new LinearProgramAudit(program).Endless(direction) is { } reason ? new LinearProgramResult.NumericFailure(reason) : new LinearProgramResult.Unbounded(direction);
}
