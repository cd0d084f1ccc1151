using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Something a partner wants to learn.</summary>
public sealed record AgendaItem : IFactPart
{
    /// <summary>Something a partner wants to learn.</summary>
    /// <param name="item">The item.</param>
    /// <param name="topic">What it is about.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public AgendaItem(LearningItemId item, string topic)
    {
        Item = Bounds.Held(item);
        Topic = Bounds.Written(topic);
    }

    internal AgendaItem(FactReader read)
    {
        Item = read.Id<LearningItemId>("item");
        Topic = read.Text("topic");
        From = read.OptionalText("from");
        Asset = read.OptionalId<AssetId>("asset");
        Why = read.OptionalText("why");
        Due = read.OptionalDay("due");
    }

    /// <summary>The item.</summary>
    public LearningItemId Item { get; }

    /// <summary>What it is about.</summary>
    public string Topic { get; }

    /// <summary>From whom.</summary>
    public string? From { get; init => field = Bounds.WellFormed(value); }

    /// <summary>The asset to be learned.</summary>
    public AssetId? Asset { get; init => field = Bounds.Held(value); }

    /// <summary>What for.</summary>
    public string? Why { get; init => field = Bounds.WellFormed(value); }

    /// <summary>By when.</summary>
    public PartialDate? Due { get; init; }

    void IFactPart.Write(FactWriter write)
    {
        write.Id("item", Item);
        write.Text("topic", Topic);
        write.Text("from", From);
        write.Id("asset", Asset);
        write.Text("why", Why);
        write.Day("due", Due);
    }
}
