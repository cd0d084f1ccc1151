using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>The seat of a partner in a body.</summary>
public sealed record Seat : IFactPart
{
    /// <summary>The seat of a partner in a body.</summary>
    /// <param name="partner">Who sits there.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public Seat(PartnerId partner)
    {
        Partner = Bounds.Held(partner);
    }

    internal Seat(FactReader read)
    {
        Partner = read.Id<PartnerId>("partner");
        Votes = read.OptionalLeast("votes");
    }

    /// <summary>Who sits there.</summary>
    public PartnerId Partner { get; }

    /// <summary>How many votes it has.</summary>
    /// <value>Not negative.</value>
    public decimal? Votes { get; init => field = Bounds.Least(value); }

    void IFactPart.Write(FactWriter write)
    {
        write.Id("partner", Partner);
        write.Number("votes", Votes);
    }
}
