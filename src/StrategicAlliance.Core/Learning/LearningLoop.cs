using System.Collections.Immutable;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>A learning loop: a question, and the steps taken to answer it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LearningLoop
{
    internal LearningLoop(Recorded<LoopOpened> opened) => Opened = opened;

    /// <summary>Its id.</summary>
    public LoopId Id => Opened.Fact.Loop;

    /// <summary>The fact that opened it.</summary>
    public Recorded<LoopOpened> Opened { get; }

    /// <summary>The steps taken, in order; each was legal when it was taken.</summary>
    public IReadOnlyList<Recorded<LoopStepped>> Steps => Taken;

    /// <summary>The fact that closed it, if it was closed.</summary>
    public Recorded<LoopClosed>? Closed { get; internal init; }

    /// <summary>Whether more steps may be taken.</summary>
    public bool IsOpen => Closed is null;

    /// <summary>How many times the cycle was gone through to its end.</summary>
    /// <value>0 or more.</value>
    public int CompletedCycles => Taken.Count / PdcaCycle.Length;

    /// <summary>The steps that may be taken next; none once the loop is closed.</summary>
    public ValueList<PdcaStep> LegalNext => IsOpen ? PdcaCycle.LegalAfter(Taken.IsEmpty ? null : Taken[^1].Fact.Step) : [];

    /// <summary>What kind of learning it was, by all that changed in its steps so far.</summary>
    /// <value><see langword="null"/> while no step states whether anything changed: not known.</value>
    public LoopKind? Kind => KindOf(Taken);

    // Shares its past when a step is added: a loop may run for years.
    private ImmutableList<Recorded<LoopStepped>> Taken { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(LearningLoop? other) =>
        other is not null && Opened == other.Opened && Closed == other.Closed && Taken.SequenceEqual(other.Taken);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Opened, Closed, Taken.Count);

    internal LearningLoop After(Recorded<LoopStepped> step) => this with { Taken = Taken.Add(step) };

    /// <summary>The kind of learning that some steps show; <see langword="null"/> when none of them states whether anything changed.</summary>
    internal static LoopKind? KindOf(IEnumerable<Recorded<LoopStepped>> steps)
    {
        var stated = steps
            .Select(step => step.Fact)
            .Where(fact => (fact.ActionChanged ?? fact.GoverningValueChanged ?? fact.LearningProcessChanged) is not null)
            .ToArray();
        return stated.Length == 0 ? null : LoopClassification.Of(
            Array.Exists(stated, fact => fact.ActionChanged is true),
            Array.Exists(stated, fact => fact.GoverningValueChanged is true),
            Array.Exists(stated, fact => fact.LearningProcessChanged is true));
    }
}
