using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>A part of an alliance's worth and the partners it needs.</summary>
public sealed record GamePart
{
    internal GamePart(string what, decimal weight, ValueList<PartnerId> needs, ValueList<FactId> because)
    {
        What = what;
        Weight = weight;
        Needs = needs;
        Because = because;
    }

    /// <summary>What it is: <c>asset a1</c>, <c>task t1</c>, <c>cash of north</c>.</summary>
    public string What { get; }

    /// <summary>How much it counts: its value in the currency of the worth; 1 for a task.</summary>
    public decimal Weight { get; }

    /// <summary>Whom it needs, by id.</summary>
    public ValueList<PartnerId> Needs { get; }

    /// <summary>The facts that say so.</summary>
    public ValueList<FactId> Because { get; }
}
