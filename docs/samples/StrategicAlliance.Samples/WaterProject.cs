using StrategicAlliance.Games;

namespace StrategicAlliance.Samples;

/// <summary>The Tennessee Valley Authority's dams: what flood control, navigation and power would cost apart and together, in thousands of dollars (Ransmeier 1942).</summary>
public static class WaterProject
{
    /// <summary>The costs of every group of purposes.</summary>
    public static CostGame Game()
    {
        #region costs
        var players = Players.Of("FloodControl", "Navigation", "Power").OrThrow();
        var dams = CostGame.FromTable(
            players,
            [
                new("FloodControl", 140_826), new("Navigation", 163_520), new("Power", 250_096),
                new("FloodControl,Navigation", 301_607), new("FloodControl,Power", 367_370), new("Navigation,Power", 378_821),
                new("FloodControl,Navigation,Power", 412_584),
            ],
            MissingCoalitions.Refused).OrThrow();
        #endregion
        return dams;
    }
}
