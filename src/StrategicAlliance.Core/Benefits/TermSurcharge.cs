using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What is added to a rate once a milestone is reached.</summary>
public sealed record TermSurcharge : IFactPart
{
    /// <summary>What is added to a rate once a milestone is reached.</summary>
    /// <param name="when">The milestone.</param>
    /// <param name="add">What is added to the rate from then on.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public TermSurcharge(MilestoneId when, decimal add)
    {
        When = Bounds.Held(when);
        Add = add;
    }

    internal TermSurcharge(FactReader read)
    {
        When = read.Id<MilestoneId>("when");
        Add = read.Number("add");
    }

    /// <summary>The milestone.</summary>
    public MilestoneId When { get; }

    /// <summary>What is added to the rate from then on.</summary>
    public decimal Add { get; }

    void IFactPart.Write(FactWriter write)
    {
        write.Id("when", When);
        write.Number("add", Add);
    }
}
