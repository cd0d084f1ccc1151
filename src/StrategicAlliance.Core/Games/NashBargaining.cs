using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The agreement at which the product of all players' gains over disagreement is largest.</summary>
/// <remarks>The units in which players count make no difference. Two players: exact, edge by edge. More: Newton's method to the last digits, with the weights that prove it.</remarks>
public sealed class NashBargaining : IBargainingSolution
{
    private const string Meaning = "every gain has the same weight in it, so no agreement has a larger product of gains";

    /// <inheritdoc/>
    public string Name => "nash";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Nash", 1950, "The bargaining problem, Econometrica 18:155-162");

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(BargainingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var mixture = problem.Gains.Length == 2 ? ProductOnPolygon.Mixture(problem.Gains[0], problem.Gains[1]) : ProductOnHull.Mixture(problem.Gains);
        var gains = Array.ConvertAll(problem.Gains, row => row.Zip(mixture, (gain, part) => gain * part).Sum());
        return BargainingAnswer.Of(problem, this, gains, Array.ConvertAll(gains, gain => 1 / (gains.Length * gain)), mixture, Meaning);
    }
}
