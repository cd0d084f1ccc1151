using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>A game from an alliance's own tasks: who is needed for what.</summary>
public static class AllianceGameSample
{
    /// <summary>Writes the parts of the worth, and the Shapley value of the game they make.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var day = new DateOnly(2026, 1, 15);
        var alliance = Alliance.Replay(
        [
            new AllianceProposed(day, "aurora", "Aurora", AllianceForm.JointDevelopment),
            new PartnerJoined(day, "north", "North"),
            new PartnerJoined(day, "south", "South"),
            new PartnerJoined(day, "east", "East"),
            new TaskAssigned(day, "design", "north"),
            new TaskAssigned(day, "build", "south"),
            new TaskAssigned(day, "sell", "east"),
            new TaskDepends(day, "build", "design"),
            new TaskDepends(day, "sell", "build"),
        ]).Match(accepted => accepted.Next, refused => throw new InvalidOperationException(refused.Refusal.Message));
        var built = AllianceGame.Of(alliance, GameBasis.Tasks, new Money(900_000, "EUR")).OrThrow();
        foreach (var part in built.Parts)
        {
            output.WriteLine($"{part.What} needs {string.Join(", ", part.Needs)}, by {string.Join(", ", part.Because)}");
        }

        var shares = new ShapleyValue().Solve(built.Game).OrThrow();
        output.WriteLine(string.Join(", ", shares.Players.Select(partner => Invariant($"{partner} {shares[partner]:0}"))));
        #endregion
    }
}
