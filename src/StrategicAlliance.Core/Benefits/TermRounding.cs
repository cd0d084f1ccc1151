using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>How parts are rounded so that they sum to the whole.</summary>
public sealed record TermRounding : IFactPart
{
    /// <summary>An object whose members are all optional.</summary>
    public TermRounding()
    {
    }

    internal TermRounding(FactReader read)
    {
        Decimals = read.OptionalCount("decimals", 0);
        Remainder = read.OptionalText("remainder");
    }

    /// <summary>Decimals of the currency.</summary>
    /// <value>0 or more.</value>
    public int? Decimals { get; init => field = Bounds.Count(value, 0); }

    /// <summary>Who gets the last units: <c>largestRemainder</c>, <c>largestShare</c> or the id of a partner.</summary>
    public string? Remainder { get; init => field = Bounds.WellFormed(value); }

    void IFactPart.Write(FactWriter write)
    {
        write.Number("decimals", Decimals);
        write.Text("remainder", Remainder);
    }
}
