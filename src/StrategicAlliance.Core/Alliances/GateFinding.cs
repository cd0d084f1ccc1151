using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>Something that should have been in place when a step was taken, and was not. The step stands.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record GateFinding
{
    internal GateFinding(string gate, FactId subject, IEnumerable<FactId> because, string message, string remedy)
    {
        Gate = gate;
        Subject = subject;
        Because = because.Prepend(subject).Distinct().Order().ToValueList();
        Message = message;
        Remedy = remedy;
    }

    /// <summary>The name of the gate, e.g. <c>phaseWithoutTwoPartners</c>.</summary>
    public string Gate { get; }

    /// <summary>The step that was taken.</summary>
    public FactId Subject { get; }

    /// <summary>The facts the finding rests on.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>What was missing.</summary>
    public string Message { get; }

    /// <summary>What would have been in order.</summary>
    public string Remedy { get; }
}
