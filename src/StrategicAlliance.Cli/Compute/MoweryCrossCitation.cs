using System.Globalization;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How much two partners cite each other in their patents, and who learns more.</summary>
internal sealed class MoweryCrossCitation : IComputation
{
    private const string AToB = "citesAtoB";
    private const string BToA = "citesBtoA";
    private const string TotalA = "totalCitesA";
    private const string TotalB = "totalCitesB";
    private const string AToSame = "citesAtoPatentsCitedByB";
    private const string BToSame = "citesBtoPatentsCitedByA";

    public string Name => "mowery-cross-citation";

    public IReadOnlyList<string> Inputs => [AToB, BToA, TotalA, TotalB, AToSame, BToSame];

    public string Unit => "1";

    public string Citation => CrossCitation.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (totalA, totalB) = (Read(TotalA), Read(TotalB));
        var (toB, toA) = (Read(AToB), Read(BToA));
        var (sameA, sameB) = (Read(AToSame), Read(BToSame));

        // Without the last two the common rates are not known; the others are.
        if (input.Lacks(AToB, BToA, TotalA, TotalB) is { } insufficient)
        {
            return insufficient;
        }

        var reason = LearningDomain.Negative((TotalA, totalA), (TotalB, totalB), (AToB, toB), (BToA, toA), (AToSame, sameA), (BToSame, sameB))
            ?? Over(AToB, toB, TotalA, totalA) ?? Over(BToA, toA, TotalB, totalB)
            ?? Over(AToSame, sameA, TotalA, totalA) ?? Over(BToSame, sameB, TotalB, totalB);
        if (reason is not null)
        {
            return Answer.Rejected(reason);
        }

        var citation = CrossCitation.Of(Count(totalA!.Value, toB!.Value, sameA), Count(totalB!.Value, toA!.Value, sameB));
        return totalA == 0 || totalB == 0
            ? Rates(Answer.InsufficientData(totalA == 0 && totalB == 0 ? [TotalA, TotalB] : totalA == 0 ? [TotalA] : [TotalB]), citation)
            : Rates(new Answer(), citation).Add("netLearner", citation.NetLearner?.ToString());

        decimal? Read(string name) => input.Find(name)?.Decimal();
    }

    private static Answer Rates(Answer answer, CrossCitation citation) => answer
        .Add("crossCitationRateAtoB", citation.A.CrossCitationRate)
        .Add("crossCitationRateBtoA", citation.B.CrossCitationRate)
        .Add("commonCitationRateA", citation.A.CommonCitationRate)
        .Add("commonCitationRateB", citation.B.CommonCitationRate);

    private static CitationCount Count(decimal total, decimal toOther, decimal? toSame) =>
        toSame is { } same ? new CitationCount(total, toOther, same) : new CitationCount(total, toOther);

    private static string? Over(string name, decimal? part, string totalName, decimal? total) => part > total
        ? string.Create(CultureInfo.InvariantCulture, $"{name} is {part}; expected at most {totalName}, which is {total}.")
        : null;
}
