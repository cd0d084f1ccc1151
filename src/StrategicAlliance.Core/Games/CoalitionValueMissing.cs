using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A table leaves out a coalition.</summary>
public sealed record CoalitionValueMissing : Refusal
{
    internal CoalitionValueMissing(string coalition, long missing)
    {
        Coalition = coalition;
        Missing = missing;
    }

    /// <summary>The first coalition without a value, by its players' names.</summary>
    public string Coalition { get; }

    /// <summary>How many coalitions have no value.</summary>
    public long Missing { get; }

    /// <inheritdoc/>
    public override string Message => $"The coalition {Coalition} has no value{(Missing > 1 ? FormattableString.Invariant($"; {Missing} of them have none") : string.Empty)}.";

    /// <inheritdoc/>
    public override string Remedy => "Value every coalition, or say that what is left out is worth 0.";
}
