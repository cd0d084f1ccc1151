using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Learning;

/// <summary>How much a channel can carry: whether people answer each other at once, see each other at work, and work on the same thing.</summary>
/// <remarks>
/// <para>Daft &amp; Lengel (1986) rank media by richness, from documents to face to face. The order of the five channels is this library's: documents, network,
/// training, exchange of people, joint research; the last three are rich. Tacit knowledge needs a rich one.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class ChannelRichness
{
    /// <summary>Where the richness of media is published.</summary>
    public static Citation Citation { get; } = new(
        "Daft & Lengel",
        1986,
        "Organizational information requirements, media richness and structural design, Manage Sci 32:554-571 (order of the channels: this library)");

    /// <summary>The rank of a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <returns>From 1, documents, to 5, joint research. A rank, not a measure: differences mean nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public static int RankOf(KnowledgeChannel channel) => Bounds.Defined(channel) switch
    {
        KnowledgeChannel.Documents => 1,
        KnowledgeChannel.Network => 2,
        KnowledgeChannel.Training => 3,
        KnowledgeChannel.Exchange => 4,
        _ => 5,
    };

    /// <summary>Whether a channel can carry tacit knowledge.</summary>
    /// <param name="channel">The channel.</param>
    /// <returns><see langword="true"/> for training, exchange of people and joint research.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public static bool IsRich(KnowledgeChannel channel) => RankOf(channel) >= 3;
}
