namespace StrategicAlliance.Tests.Architecture;

/// <summary>The rooms and the direction of the arrows between them.</summary>
internal static class Rooms
{
    // Facts <- {Networks, Games} <- Partners <- Agreements <- {...} <- {Learning, Exit} <- Alliances <- Integration <- Diagnosis <- {...}.
    private static readonly string[][] Floors =
    [
        ["Facts"],
        ["Networks", "Games"],
        ["Partners"],
        ["Agreements"],
        ["Governance", "Knowledge", "Trust", "Benefits", "Performance", "Distances"],
        ["Learning", "Exit"],
        ["Alliances"],
        ["Integration"],
        ["Diagnosis"],
        ["Simulation", "Journals", "Registration"],
    ];

    public static IEnumerable<string> All => Floors.SelectMany(floor => floor);

    /// <summary>Whether a room may use another: itself, or one on a lower floor. Rooms of one floor do not know each other.</summary>
    public static bool MayUse(string room, string other) => room == other || Floor(other) < Floor(room);

    /// <summary>The room of a namespace or of what is in it, e.g. <c>Facts</c> for <c>StrategicAlliance.Facts</c>.</summary>
    public static string? Of(string? fullName) => fullName?.Split('.') is ["StrategicAlliance", var room, ..] ? room : null;

    private static int Floor(string room)
    {
        var floor = Array.FindIndex(Floors, rooms => rooms.Contains(room, StringComparer.Ordinal));
        floor.Should().BeGreaterThanOrEqualTo(0, "{0} must be a room of the design", room);
        return floor;
    }
}
