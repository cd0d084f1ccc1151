using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>A phase was entered that cannot follow the one the alliance is in.</summary>
public sealed record PhaseOutOfOrder : Refusal
{
    internal PhaseOutOfOrder(LifecyclePhase current, LifecyclePhase asked, FactId entered, ValueList<LifecyclePhase> possible)
    {
        Current = current;
        Asked = asked;
        Entered = entered;
        Possible = possible;
    }

    /// <summary>The phase in which the alliance is.</summary>
    public LifecyclePhase Current { get; }

    /// <summary>The phase asked for.</summary>
    public LifecyclePhase Asked { get; }

    /// <summary>The fact with which the current phase was entered.</summary>
    public FactId Entered { get; }

    /// <summary>The phases that could follow, in order; none after termination.</summary>
    public ValueList<LifecyclePhase> Possible { get; }

    /// <inheritdoc/>
    public override string Message => Current == Asked
        ? $"The alliance is in {Current.ToName()} already ({Entered})."
        : $"{Asked.ToName()} cannot follow {Current.ToName()} ({Entered}).";

    /// <inheritdoc/>
    public override string Remedy => Possible.Count > 0
        ? $"Enter {string.Join(" or ", Possible.Select(phase => phase.ToName()))}, or correct {Entered}."
        : $"Nothing follows {Current.ToName()}; correct {Entered} if the alliance goes on.";
}
