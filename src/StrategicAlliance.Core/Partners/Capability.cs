using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>Something a partner can do, and how well.</summary>
public sealed record Capability : IFactPart
{
    /// <summary>Something a partner can do, and how well.</summary>
    /// <param name="name">What the partner can do.</param>
    /// <param name="level">How well. A fraction from 0 to 1.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public Capability(string name, decimal level)
    {
        Name = Bounds.Written(name);
        Level = Bounds.Share(level);
    }

    internal Capability(FactReader read)
    {
        Name = read.Text("name");
        Level = read.Share("level");
    }

    /// <summary>What the partner can do.</summary>
    public string Name { get; }

    /// <summary>How well.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal Level { get; }

    void IFactPart.Write(FactWriter write)
    {
        write.Text("name", Name);
        write.Number("level", Level);
    }
}
