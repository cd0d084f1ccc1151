using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A product earns something and needs no resource, so that there is no end to what can be earned.</summary>
public sealed record ProductNeedsNothing : Refusal
{
    internal ProductNeedsNothing(string product) => Product = product;

    /// <summary>The product.</summary>
    public string Product { get; }

    /// <inheritdoc/>
    public override string Message => $"The product '{Product}' has a price and needs no resource: without limit it could be made.";

    /// <inheritdoc/>
    public override string Remedy => "Say how much of a resource a unit needs.";
}
