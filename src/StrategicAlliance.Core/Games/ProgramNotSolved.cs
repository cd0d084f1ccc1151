using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A linear program could not be solved accurately enough to trust the answer.</summary>
public sealed record ProgramNotSolved : Refusal
{
    internal ProgramNotSolved(string reason) => Reason = reason;

    /// <summary>What went wrong.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override string Message => $"The linear program could not be solved accurately enough. {Reason}";

    /// <inheritdoc/>
    public override string Remedy => "State amounts and prices in units that do not differ so much in size.";
}
