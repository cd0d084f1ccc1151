using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Steps towards an element of the prekernel or the kernel; what is found is certified or refused.</summary>
internal static class KernelSearch
{
    private const int MostSteps = 60;
    private const int MostTransfers = 400;

    public static Outcome<Solution> Solve(ISolutionConcept concept, Game game, bool individuallyRational)
    {
        var players = game.Players.Count;
        var shares = Enumerable.Repeat(game.Grand / players, players).ToArray();
        var steps = 0;
        while (steps < MostSteps && !Certified(game, shares, individuallyRational: false, out _, out _))
        {
            steps++;
            Balance(game, shares);
        }

        if (Certified(game, shares, individuallyRational, out var certificate, out var last))
        {
            return Answer(concept, game, shares, certificate);
        }

        if (individuallyRational)
        {
            shares = Imputation(game);
            var done = 0;
            while (!Certified(game, shares, individuallyRational: true, out certificate, out last) && done < MostTransfers)
            {
                done++;
                Transfer(game, shares);
            }

            steps += done;
            if (certificate is not null)
            {
                return Answer(concept, game, shares, certificate);
            }
        }

        return RationalGame.Exactly(game).Then(exact => individuallyRational ? ExactNucleolus.Of(exact) : ExactPrenucleolus.Of(exact)).TryAnswered(out var nucleolus, out _)
            && Certified(game, shares = [.. nucleolus.Payoffs.Select(payoff => payoff.ToDouble())], individuallyRational, out certificate, out last)
            ? Answer(concept, game, shares, certificate)
            : new KernelNotReached(steps, last!);
    }

    private static Solution Answer(ISolutionConcept concept, Game game, double[] shares, KernelCertificate certificate) =>
        new(concept.Name, game.Players, [.. shares], certificate, concept.Citation);

    private static bool Certified(Game game, double[] shares, bool individuallyRational, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out KernelCertificate? certificate, out Refusal? refusal)
    {
        if (!Array.TrueForAll(shares, double.IsFinite))
        {
            certificate = null;
            refusal = new ValuesTooLarge();
            return false;
        }

        return KernelCertificate.Of(game, shares, individuallyRational).TryAnswered(out certificate, out refusal);
    }

    private static double[] Imputation(Game game)
    {
        var shares = new double[game.Players.Count];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = game.Values[1 << i];
        }

        var rest = (game.Grand - shares.Sum()) / shares.Length;
        return Array.ConvertAll(shares, share => share + rest);
    }

    // As long as the same coalitions stay the strongest, surpluses are linear: the least-squares solution balances them all at once (Meinhardt).
    private static void Balance(Game game, double[] shares)
    {
        var n = shares.Length;
        var surpluses = new MaximalSurpluses(game.Values, shares);
        var normal = new double[n, n + 1];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                normal[i, j] = 1;
            }
        }

        var row = new int[n];
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
            {
                var (first, second) = (surpluses.Coalition(i, j), surpluses.Coalition(j, i));
                var ahead = surpluses[i, j] - surpluses[j, i];
                for (var k = 0; k < n; k++)
                {
                    row[k] = (first >> k & 1) - (second >> k & 1);
                }

                for (var k = 0; k < n; k++)
                {
                    for (var l = 0; l < n; l++)
                    {
                        normal[k, l] += row[k] * row[l];
                    }

                    normal[k, n] += row[k] * ahead;
                }
            }
        }

        var step = LeastSquares.Solve(normal);
        var drift = step.Sum() / n;
        for (var k = 0; k < n; k++)
        {
            shares[k] += step[k] - drift;
        }
    }

    // Half of the largest difference, but nobody goes below what it has alone (Stearns).
    private static void Transfer(Game game, double[] shares)
    {
        var surpluses = new MaximalSurpluses(game.Values, shares);
        var (most, to, from) = (0.0, 0, 0);
        for (var i = 0; i < shares.Length; i++)
        {
            for (var j = 0; j < shares.Length; j++)
            {
                var amount = i == j ? 0 : Math.Min((surpluses[i, j] - surpluses[j, i]) / 2, shares[j] - game.Values[1 << j]);
                if (amount > most)
                {
                    (most, to, from) = (amount, i, j);
                }
            }
        }

        shares[to] += most;
        shares[from] -= most;
    }
}
