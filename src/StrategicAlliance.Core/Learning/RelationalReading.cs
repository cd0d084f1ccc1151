using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Whether a source of relational advantage is there, and what shows it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record RelationalReading
{
    internal RelationalReading(RelationalSource source, bool? isPresent, string explanation, params IEnumerable<FactId> because)
    {
        Source = source;
        IsPresent = isPresent;
        Explanation = explanation;
        Because = because.Distinct().ToValueList();
    }

    /// <summary>The source.</summary>
    public RelationalSource Source { get; }

    /// <summary>Whether it is there; <see langword="null"/> if it is not known.</summary>
    public bool? IsPresent { get; }

    /// <summary>What shows it, or what would.</summary>
    public string Explanation { get; }

    /// <summary>The facts that show it.</summary>
    public ValueList<FactId> Because { get; }
}
