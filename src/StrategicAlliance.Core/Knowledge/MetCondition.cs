using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A condition precedent of an agreement that is met.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record MetCondition
{
    /// <summary>A condition that is met.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="condition">Its condition.</param>
    /// <param name="because">The fact that says so.</param>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public MetCondition(AgreementId agreement, ConditionId condition, FactId because)
    {
        Agreement = Bounds.Held(agreement);
        Condition = Bounds.Held(condition);
        Because = Bounds.Held(because);
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Its condition.</summary>
    public ConditionId Condition { get; }

    /// <summary>The fact that says so.</summary>
    public FactId Because { get; }
}
