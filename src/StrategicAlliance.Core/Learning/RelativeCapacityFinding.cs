using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How well one partner can learn from another, by what both are stated to know.</summary>
/// <remarks>Two measures by two kinds of evidence, never blended. Immutable; safe to share between threads.</remarks>
public sealed record RelativeCapacityFinding
{
    internal RelativeCapacityFinding(PartnerId student, PartnerId teacher, Measurement byCapabilities, Measurement byTechnology)
    {
        Student = student;
        Teacher = teacher;
        ByCapabilities = byCapabilities;
        ByTechnology = byTechnology;
    }

    /// <summary>Who learns.</summary>
    public PartnerId Student { get; }

    /// <summary>Who teaches.</summary>
    public PartnerId Teacher { get; }

    /// <summary>The share of the teacher's stated capabilities that the student has too, from 0 to 1.</summary>
    public Measurement ByCapabilities { get; }

    /// <summary>The share of the teacher's technology classes in which the student works too, from 0 to 1.</summary>
    public Measurement ByTechnology { get; }
}
