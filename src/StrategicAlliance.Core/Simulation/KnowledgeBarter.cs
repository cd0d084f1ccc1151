using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>
/// Barter of knowledge: two agents trade only on a double coincidence of wants, that is when each is ahead of the other in the category that
/// it offers. Each then moves toward the other in what it receives: <c>v += alpha (v of the giver - v)</c> (Cowan and Jonard 2004).
/// </summary>
/// <remarks>Knowledge is not used up by giving: the giver loses nothing. The receiver never overtakes the giver.</remarks>
public static class KnowledgeBarter
{
    /// <summary>Source: Cowan and Jonard 2004.</summary>
    public static Citation Citation { get; } = new("Cowan & Jonard", 2004, "Network structure and the diffusion of knowledge, J Econ Dyn Control 28:1557-1575");

    /// <summary>Lets agents meet, one meeting after the other.</summary>
    /// <param name="knowledge">The level of every agent in every category: finite numbers in any unit, one list an agent, all of one length.</param>
    /// <param name="meetings">Who meets whom and offers what.</param>
    /// <param name="alpha">How much of the gap is closed by one trade: from 0 (nothing) to 1 (all of it).</param>
    /// <returns>The levels after the last meeting, and which meetings led to a trade.</returns>
    /// <exception cref="ArgumentNullException">An argument is, or holds, <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The lists of levels differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> is not from 0 to 1, a level is not finite, or a meeting names an agent or a
    /// category that does not exist.</exception>
    public static BarterResult Run(ValueList<ValueList<double>> knowledge, ValueList<BarterMeeting> meetings, double alpha)
    {
        Bounds.Given(knowledge);
        Bounds.Given(meetings);
        Ranges.Fraction(alpha, nameof(alpha));
        var levels = knowledge.Select(agent => agent.ToArray()).ToArray();
        var categories = levels.Length == 0 ? 0 : levels[0].Length;
        if (Array.Exists(levels, agent => agent.Length != categories))
        {
            throw new ArgumentException(FormattableString.Invariant($"Every agent needs a level in each of {categories} categories."), nameof(knowledge));
        }

        if (Array.Exists(levels, agent => Array.Exists(agent, level => !double.IsFinite(level))))
        {
            throw Bounds.Outside(knowledge, "finite levels", nameof(knowledge));
        }

        var traded = meetings.Select(meeting => Meet(levels, categories, meeting, alpha)).ToValueList();
        var all = levels.SelectMany(agent => agent).ToList();
        return new BarterResult(levels.Select(ValueList.ToValueList).ToValueList(), traded, all.Count == 0 ? null : Replications.Mean(all));
    }

    /// <summary>The level of a receiver after a trade. Rounding never lifts it above the giver.</summary>
    internal static double Received(double own, double given, double alpha) => Math.Min(given, own + (alpha * (given - own)));

    private static bool Meet(double[][] levels, int categories, BarterMeeting meeting, double alpha)
    {
        if (Math.Max(meeting.First, meeting.Second) >= levels.Length)
        {
            throw Bounds.Outside(Math.Max(meeting.First, meeting.Second), FormattableString.Invariant($"an agent from 0 to {levels.Length - 1}"), "meetings");
        }

        if (Math.Max(meeting.FromFirst, meeting.FromSecond) >= categories)
        {
            throw Bounds.Outside(Math.Max(meeting.FromFirst, meeting.FromSecond), FormattableString.Invariant($"a category from 0 to {categories - 1}"), "meetings");
        }

        var (first, second) = (levels[meeting.First], levels[meeting.Second]);
        var (give, take) = (meeting.FromFirst, meeting.FromSecond);
        if (!(first[give] > second[give] && second[take] > first[take]))
        {
            return false;
        }

        second[give] = Received(second[give], first[give], alpha);
        first[take] = Received(first[take], second[take], alpha);
        return true;
    }
}
