using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>A fact refers by id to something that is not held by then. The rule is named after what is missing, e.g. <c>AssetNotHeld</c>.</summary>
public sealed record ReferenceNotHeld : Refusal
{
    internal ReferenceNotHeld(string what, string id, PartialDate on)
    {
        What = what;
        Id = id;
        On = on;
    }

    /// <summary>What sort of thing is missing, e.g. <c>Asset</c>.</summary>
    public string What { get; }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The day of the fact.</summary>
    public PartialDate On { get; }

    /// <inheritdoc/>
    public override string Rule => What + "NotHeld";

    /// <inheritdoc/>
    public override string Message => $"There is no {Words()} {Id} by {On}.";

    /// <inheritdoc/>
    public override string Remedy => $"Record the {Words()} {Id} before this fact, or name one that is held.";

    // LearningItem -> learning item
    private string Words() => string.Concat(What.Select((c, i) => char.IsUpper(c) ? (i == 0 ? string.Empty : " ") + char.ToLowerInvariant(c) : c.ToString()));
}
