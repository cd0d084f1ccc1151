using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Two players are linked twice.</summary>
public sealed record LinkGivenTwice : Refusal
{
    internal LinkGivenTwice(string first, string second)
    {
        First = first;
        Second = second;
    }

    /// <summary>One end.</summary>
    public string First { get; }

    /// <summary>The other end.</summary>
    public string Second { get; }

    /// <inheritdoc/>
    public override string Message => $"{First} and {Second} are linked twice.";

    /// <inheritdoc/>
    public override string Remedy => "Give every link once; it has no direction.";
}
