namespace StrategicAlliance.Cli;

/// <summary>Colour for people: none where output is redirected, and none where NO_COLOR is set.</summary>
internal sealed class Ink
{
    private readonly bool on;

    private Ink(bool on) => this.on = on;

    /// <summary>No colour.</summary>
    public static Ink None { get; } = new(false);

    /// <summary>What this environment wants.</summary>
    public static Ink For(bool redirected) => new(
        !redirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal));

    /// <summary>A name or a heading.</summary>
    public string Name(string text) => Paint(text, "1");

    /// <summary>Something wrong.</summary>
    public string Wrong(string text) => Paint(text, "31");

    private string Paint(string text, string code) => on ? $"\e[{code}m{text}\e[0m" : text;
}
