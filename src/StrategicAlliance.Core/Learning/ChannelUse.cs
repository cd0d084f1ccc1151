using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Learning;

/// <summary>A conversion of knowledge, what form travelled in it, and whether its channel could carry that.</summary>
/// <remarks>
/// <para>What travels is tacit in a socialization, from person to person. In an externalization it is put into words before it travels, in a combination and
/// an internalization it is in words from the start.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record ChannelUse
{
    internal ChannelUse(Recorded<KnowledgeConverted> conversion) => Conversion = conversion;

    /// <summary>The conversion.</summary>
    public Recorded<KnowledgeConverted> Conversion { get; }

    /// <summary>The form of what travelled.</summary>
    public KnowledgeForm Travelled => Conversion.Fact.Mode == SeciMode.Socialization ? KnowledgeForm.Tacit : KnowledgeForm.Explicit;

    /// <summary>The channel; <see langword="null"/> if it is not stated.</summary>
    public KnowledgeChannel? Channel => Conversion.Fact.Channel;

    /// <summary>Whether the channel is rich enough for what travelled; <see langword="null"/> if the channel is not stated.</summary>
    public bool? Fits => Channel is { } channel ? Travelled == KnowledgeForm.Explicit || ChannelRichness.IsRich(channel) : null;
}
