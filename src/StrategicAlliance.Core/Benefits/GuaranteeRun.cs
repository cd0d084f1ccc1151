using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Tops up what these terms paid a partner in a span, from the others in proportion to what they were paid.</summary>
internal static class GuaranteeRun
{
    public static void Run(PartRun run, string name, MinimumGuaranteeStep step)
    {
        var span = step.Per ?? TermSpan.Period;
        if (!run.Ends(span) || !run.Counts(span))
        {
            return;
        }

        var paid = run.Counters.PaidIn(run.SpanOf(span)).ToArray();
        var got = run.Counters.PaidTo(step.To, run.SpanOf(span));
        var missing = run.Round(step.Amount - got);
        (PartnerId Partner, decimal Amount)[] others = [.. paid.Where(item => item.Partner != step.To && item.Amount > 0)];
        if (missing <= 0 || others.Length == 0)
        {
            // Where the others got nothing there is no proportion to take it in.
            return;
        }

        run.Pay(step.Kind, name, step.To, missing, got, run.Because, FormattableString.Invariant($"topped up to {step.Amount}"));
        foreach (var (partner, part) in Division.Of(run, missing, [.. others.Select(item => item.Partner)], [.. others.Select(item => item.Amount)]))
        {
            var note = FormattableString.Invariant($"towards the guarantee of {step.To}");
            run.Pay(step.Kind, name, partner, -part.Amount, missing, run.Because, Division.Note(run, partner, part) is { Length: > 0 } odd ? $"{note}, {odd}" : note);
        }
    }
}
