using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>Who bears how much of the risk of a stage.</summary>
public sealed record RiskShare : IFactPart
{
    /// <summary>Who bears how much of the risk of a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="partner">Who bears it.</param>
    /// <param name="share">How much. A fraction from 0 to 1.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public RiskShare(string stage, PartnerId partner, decimal share)
    {
        Stage = Bounds.Written(stage);
        Partner = Bounds.Held(partner);
        Share = Bounds.Share(share);
    }

    internal RiskShare(FactReader read)
    {
        Stage = read.Text("stage");
        Partner = read.Id<PartnerId>("partner");
        Share = read.Share("share");
    }

    /// <summary>The stage.</summary>
    public string Stage { get; }

    /// <summary>Who bears it.</summary>
    public PartnerId Partner { get; }

    /// <summary>How much.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal Share { get; }

    void IFactPart.Write(FactWriter write)
    {
        write.Text("stage", Stage);
        write.Id("partner", Partner);
        write.Number("share", Share);
    }
}
