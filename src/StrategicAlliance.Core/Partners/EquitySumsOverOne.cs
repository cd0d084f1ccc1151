using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>The shares held in one entity would sum to more than the whole.</summary>
public sealed record EquitySumsOverOne : Refusal
{
    internal EquitySumsOverOne(PartnerId holder, PartnerId? entity, decimal equity, decimal others)
    {
        Holder = holder;
        Entity = entity;
        Equity = equity;
        Others = others;
    }

    /// <summary>Who would hold too much.</summary>
    public PartnerId Holder { get; }

    /// <summary>The partner whose shares are held; <see langword="null"/> for the joint entity.</summary>
    public PartnerId? Entity { get; }

    /// <summary>The share it would hold, a fraction.</summary>
    public decimal Equity { get; }

    /// <summary>What the others hold, a fraction.</summary>
    public decimal Others { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant(
        $"{Holder} would hold {Equity:0.####} of {Entity?.Value ?? "the joint entity"} while others hold {Others:0.####}; together {Equity + Others:0.####}, over 1.");

    /// <inheritdoc/>
    public override string Remedy => "Record the seller's new share before the buyer's.";
}
