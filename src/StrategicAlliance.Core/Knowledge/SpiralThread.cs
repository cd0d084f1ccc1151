using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A thread of knowledge: assets that conversions link to each other, and how far their own spiral went.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SpiralThread
{
    internal SpiralThread(ValueList<AssetId> assets, ValueList<string> topics, SpiralProgress progress, StuckStage stuck, ValueList<FactId> because)
    {
        Assets = assets;
        Topics = topics;
        Progress = progress;
        Stuck = stuck;
        Because = because;
    }

    /// <summary>The assets that went into the conversions or came out of them, by id.</summary>
    public ValueList<AssetId> Assets { get; }

    /// <summary>What they are about, by name, as far as stated.</summary>
    public ValueList<string> Topics { get; }

    /// <summary>How far the conversions of this thread went.</summary>
    public SpiralProgress Progress { get; }

    /// <summary>What the thread waits for.</summary>
    public StuckStage Stuck { get; }

    /// <summary>Its conversions, in order.</summary>
    public ValueList<FactId> Because { get; }
}
