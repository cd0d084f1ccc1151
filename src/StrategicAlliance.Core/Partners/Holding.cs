using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>What a partner holds of the joint entity or of another partner.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Holding
{
    internal Holding(FactId because, PartnerId holder, PartnerId? entity, decimal equity, decimal votes)
    {
        Because = because;
        Holder = holder;
        Entity = entity;
        Equity = equity;
        Votes = votes;
    }

    /// <summary>The fact that says so.</summary>
    public FactId Because { get; }

    /// <summary>Who holds.</summary>
    public PartnerId Holder { get; }

    /// <summary>The partner whose shares are held; <see langword="null"/> for the joint entity.</summary>
    public PartnerId? Entity { get; }

    /// <summary>The share held, a fraction from 0 to 1.</summary>
    public decimal Equity { get; }

    /// <summary>The votes that may be cast with it, a fraction from 0 to 1.</summary>
    public decimal Votes { get; }
}
