using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Whether knowledge travels on channels that can carry it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ChannelFitFinding
{
    internal ChannelFitFinding(ValueList<ChannelUse> uses, ValueList<LearningItem> withoutRichChannel)
    {
        Uses = uses;
        WithoutRichChannel = withoutRichChannel;
    }

    /// <summary>The conversions, in order.</summary>
    public ValueList<ChannelUse> Uses { get; }

    /// <summary>Those in which tacit knowledge was sent over a channel too lean for it.</summary>
    public IEnumerable<ChannelUse> Unfit => Uses.Where(use => use.Fits is false);

    /// <summary>Items of agendas that ask for a tacit asset to which no rich channel is on record: no conversion over one, and none of the learner's people carries it.</summary>
    /// <value>By item. Perhaps there is one that nobody recorded.</value>
    public ValueList<LearningItem> WithoutRichChannel { get; }

    /// <summary>The share of the conversions with a stated channel that had a channel rich enough, from 0 to 1.</summary>
    public Measurement Share
    {
        get
        {
            var known = Uses.Where(use => use.Fits is not null).ToArray();
            return known.Length == 0
                ? new Measurement.NotMeasured("No conversion states its channel.", ["knowledgeConverted"])
                : new Measurement.Measured(
                    (double)known.Count(use => use.Fits is true) / known.Length,
                    "1",
                    known.Select(use => use.Conversion.Id).ToValueList(),
                    "conversions over a channel rich enough for what travelled / conversions with a stated channel",
                    ChannelRichness.Citation)
                {
                    Confidence = (decimal)known.Length / Uses.Count,
                };
        }
    }
}
