using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How much of what two partners cite in their patents is the other's, or is what the other cites too.</summary>
/// <remarks>
/// <para>The cross-citation rate of A is the share of the citations in A's patents that go to patents of B; the common citation rate is the share that goes
/// to patents which B cites too. The partner that cites the other more is the one that learns more. Mowery, Oxley &amp; Silverman (1996).</para>
/// <para>A level shows no transfer: what the alliance moved is the change of a rate, see <see cref="CitationChange"/>. Immutable.</para>
/// </remarks>
public sealed record CrossCitation
{
    private CrossCitation(CitationCount a, CitationCount b)
    {
        A = a;
        B = b;
    }

    /// <summary>Where the rates are published.</summary>
    public static Citation Citation { get; } = new(
        "Mowery, Oxley & Silverman",
        1996,
        "Strategic alliances and interfirm knowledge transfer, Strateg Manage J 17(WSI):77-91");

    /// <summary>The citations in the patents of A.</summary>
    public CitationCount A { get; }

    /// <summary>The citations in the patents of B.</summary>
    public CitationCount B { get; }

    /// <summary>The partner whose patents cite the other's at the higher rate, so that it learns more than it teaches.</summary>
    /// <value><see langword="null"/> when both rates are equal or one is not defined.</value>
    public PatentSide? NetLearner => (A.CrossCitationRate, B.CrossCitationRate) switch
    {
        ({ } a, { } b) when a > b => PatentSide.A,
        ({ } a, { } b) when a < b => PatentSide.B,
        _ => null,
    };

    /// <summary>Compares the citations of two partners.</summary>
    /// <param name="a">The citations in the patents of A.</param>
    /// <param name="b">The citations in the patents of B.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">A count is <see langword="null"/>.</exception>
    public static CrossCitation Of(CitationCount a, CitationCount b) => new(Bounds.Given(a), Bounds.Given(b));
}
