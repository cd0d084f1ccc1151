using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>A late, correcting or withdrawing fact would make a fact impossible that is already held.</summary>
public sealed record HeldFactMadeImpossible : Refusal
{
    internal HeldFactMadeImpossible(Recorded<AllianceFact> held, Refusal because)
    {
        Held = held;
        Because = because;
    }

    /// <summary>The fact that would become impossible.</summary>
    public Recorded<AllianceFact> Held { get; }

    /// <summary>The rule that it would break.</summary>
    public Refusal Because { get; }

    /// <inheritdoc/>
    public override string Message => $"It would make {Held.Id} ({Held.Fact.Kind} on {Held.Fact.On}) impossible: {Because.Message}";

    /// <inheritdoc/>
    public override string Remedy => $"Correct or withdraw {Held.Id} first.";
}
