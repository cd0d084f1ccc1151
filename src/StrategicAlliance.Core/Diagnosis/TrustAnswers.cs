using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Diagnosis;

/// <summary>How far partners may trust each other, as answers that can be asked for by name.</summary>
internal static class TrustAnswers
{
    public static void Tell(ValueList<TrustSummary> pairs, AnswerSheet sheet)
    {
        if (pairs.Count == 0)
        {
            sheet.Unknown("trust", ["promiseMade", "promiseKept", "promiseBroken", "incidentReported", "trustReported", "priorTieNoted"], "There is no evidence of trust between partners.");
            return;
        }

        foreach (var pair in pairs)
        {
            sheet.Add($"trust.{pair.From}.{pair.Toward}", pair.Finding.Overall.Expectation, Explanation(pair));
        }
    }

    private static string Explanation(TrustSummary pair)
    {
        var (overall, opinion) = (pair.Finding.Overall, pair.Opinion);
        var figures = FormattableString.Invariant(
            $"{overall.Positive:0.####} for and {overall.Negative:0.####} against: belief {opinion.Belief:0.###}, disbelief {opinion.Disbelief:0.###}, uncertainty {opinion.Uncertainty:0.###}, base rate {opinion.BaseRate:0.###}.");
        var relied = pair.Safety.Safety switch
        {
            PairSafety.Both => $"{pair.Toward} is trusted and deterred.",
            PairSafety.Trusted => $"{pair.Toward} is trusted; nothing is known to deter it.",
            PairSafety.Deterred => $"{pair.Toward} is deterred, not trusted.",
            _ => $"{pair.Toward} is neither trusted nor known to be deterred.",
        };
        var notes = pair.Finding.Notes.Count == 0 ? string.Empty : " " + string.Join(" ", pair.Finding.Notes);
        var baseRate = pair.Finding.BaseRateTold is { } told ? $" {told}" : string.Empty;
        return $"{figures}{baseRate} {relied}{Deterred(pair)}{notes}";
    }

    private static string Deterred(TrustSummary pair)
    {
        if (pair.Safety.Deterrence is not { } deterrence)
        {
            return string.Empty;
        }

        var safeguards = pair.Safety.Because.Except(pair.Finding.Overall.Because).ToList();
        var named = safeguards.Count == 0 ? string.Empty : $" ({string.Join(", ", safeguards)}, in its currency)";
        return FormattableString.Invariant($" A breach would gain {deterrence.Terms.Gain:0.####} and cost {deterrence.ExpectedPenalty:0.####} in expected penalties{named}.");
    }
}
