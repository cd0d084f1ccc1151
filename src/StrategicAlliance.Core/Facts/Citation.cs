namespace StrategicAlliance.Facts;

/// <summary>The published source of a formula or a rule.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Citation
{
    /// <summary>A source.</summary>
    /// <param name="author">Who wrote it, e.g. <c>Casciaro &amp; Piskorski</c>.</param>
    /// <param name="year">The year of publication.</param>
    /// <param name="work">Title, journal and pages.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Citation(string author, int year, string work)
    {
        Author = Bounds.Written(author);
        Year = year;
        Work = Bounds.Written(work);
    }

    /// <summary>Who wrote it.</summary>
    public string Author { get; }

    /// <summary>The year of publication.</summary>
    public int Year { get; }

    /// <summary>Title, journal and pages.</summary>
    public string Work { get; }

    /// <summary>A definition of this library's own, where the literature has none.</summary>
    /// <param name="work">What is defined, and after whom.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public static Citation OfLibrary(string work) => new("StrategicAlliance.Core", 2026, "definition of this library: " + Bounds.Written(work));

    /// <summary>Author, year and work.</summary>
    /// <returns>For people.</returns>
    public override string ToString() => FormattableString.Invariant($"{Author} {Year}, {Work}");
}
