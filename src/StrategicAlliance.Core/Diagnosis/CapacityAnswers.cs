using StrategicAlliance.Facts;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Diagnosis;

/// <summary>What is known of absorptive capacity, transfer factors, fits, disciplines and processes, as answers that can be asked for by name.</summary>
internal static class CapacityAnswers
{
    public static void Tell(LearningFinding finding, AnswerSheet sheet)
    {
        Capacities(finding, sheet);
        Factors(finding.Factors, sheet);
        Fits(finding, sheet);
        Organization(finding, sheet);
    }

    private static void Capacities(LearningFinding finding, AnswerSheet sheet)
    {
        foreach (var capacity in finding.Capacities)
        {
            var id = $"learning.absorptiveCapacity.{capacity.Partner}";
            if (capacity.Potential is Measurement.Measured potential)
            {
                var realized = capacity.Realized is Measurement.Measured known ? $"{AnswerSheet.Number(known.Value)} ({High(capacity.IsRealizedHigh)})" : "not known";
                var because = potential.Because
                    .Concat((capacity.Realized as Measurement.Measured)?.Because ?? [])
                    .Concat(capacity.Reasons.SelectMany(reason => reason.Because));
                sheet.Add(
                    id,
                    $"potential {AnswerSheet.Number(potential.Value)} ({High(capacity.IsPotentialHigh)}), realized {realized}",
                    because,
                    "potential = mean of acquisition and assimilation; realized = mean of transformation and exploitation; each a share of the agenda",
                    AbsorptiveCapacity.Citation,
                    capacity.Explanation);
            }
            else
            {
                sheet.Add(id, capacity.Potential, capacity.Explanation);
            }
        }

        // Of the many pairs those matter in which one set out to learn from the other.
        foreach (var pair in finding.RelativeCapacities.Where(pair => finding.Agenda.Directions.Any(direction => direction.Learner == pair.Student && direction.Supplier == pair.Teacher)))
        {
            var id = $"learning.relativeCapacity.{pair.Student}.{pair.Teacher}";
            if ((pair.ByCapabilities as Measurement.Measured ?? pair.ByTechnology as Measurement.Measured) is { } share)
            {
                sheet.Add(id, share, $"How much of what {pair.Teacher} knows {pair.Student} can build on.");
            }
        }
    }

    private static string High(bool? isHigh) => isHigh == true ? "high" : "low";

    private static void Factors(ValueList<TransferFactorFinding> pairs, AnswerSheet sheet)
    {
        if (TransferFactors.Weakest(pairs) is not { } worst)
        {
            sheet.Unknown("learning.factors", ["factorAssessed", "learningAgendaSet", "assetContributed.tacitness"], "No factor of a transfer is known.");
            return;
        }

        sheet.Add("learning.factors", worst.Bottleneck!.Favourable, $"{worst.Bottleneck.Factor.ToName()}, from {worst.Supplier} to {worst.Receiver}", worst.Explanation);
        foreach (var group in Enum.GetValues<TransferFactorGroup>())
        {
            var id = $"learning.factors.{group.ToName()}";
            if (TransferFactors.WeakestIn(pairs, group) is var (pair, lowest))
            {
                sheet.Add(id, lowest.Favourable, $"{lowest.Factor.ToName()} {AnswerSheet.Number(lowest.Favourable.Value)}, from {pair.Supplier} to {pair.Receiver}", "The weakest known factor of the group over all pairs; 1 is most favourable.");
            }
            else
            {
                sheet.Unknown(id, ["factorAssessed"], "No factor of this group is known.");
            }
        }
    }

    private static void Fits(LearningFinding finding, AnswerSheet sheet)
    {
        var unfit = finding.Channels.Unfit.Select(use => use.Conversion.Id.ToString()).ToArray();
        var without = finding.Channels.WithoutRichChannel.Select(item => item.Id.ToString()).ToArray();
        if (finding.Channels.Share is Measurement.Measured)
        {
            sheet.Add(
                "learning.channelFit",
                finding.Channels.Share,
                (unfit.Length == 0 ? "Every channel is rich enough for what travelled." : $"Too lean for what travelled: {string.Join(", ", unfit)}.")
                + (without.Length == 0 ? string.Empty : $" Tacit and asked for, without a rich channel: {string.Join(", ", without)}."));
        }

        if (finding.Form is { Fits: { } fits, TacitShare: Measurement.Measured share })
        {
            sheet.Add("learning.formFit", share, fits ? "the form suits what is to be learned" : "the form does not suit what is to be learned", finding.Form.Explanation);
        }

        if (finding.Languages.Share is Measurement.Measured)
        {
            sheet.Add("learning.languages", finding.Languages.Share, FormattableString.Invariant($"Trainings in language or culture held: {finding.Languages.Trainings.Count}."));
        }
    }

    private static void Organization(LearningFinding finding, AnswerSheet sheet)
    {
        foreach (var reading in finding.Disciplines.Readings.Where(reading => reading.Figure is Measurement.Measured))
        {
            sheet.Add($"learning.disciplines.{reading.Discipline.ToName()}", reading.Figure, finding.Disciplines.Weakest == reading ? "The weakest of the disciplines that are measured." : "One of the five disciplines.");
        }

        foreach (var step in finding.Processes.Steps.Where(step => step.PassRate is Measurement.Measured))
        {
            sheet.Add($"learning.processes.{step.Process.ToName()}", step.PassRate, FormattableString.Invariant($"{step.Count} {(step.Count == 1 ? "loop" : "loops")} reached this step."));
        }

        foreach (var stage in finding.Stickiness.Where(stage => stage.Share is Measurement.Measured))
        {
            sheet.Add($"learning.stickiness.{stage.Stage.ToName()}", stage.Share, FormattableString.Invariant($"{stage.Missed} of {stage.Events} {(stage.Events == 1 ? "event" : "events")} missed what was expected."));
        }

        if (finding.Processes.Reuse is Measurement.Measured)
        {
            sheet.Add("learning.processes.reuse", finding.Processes.Reuse, "How much of the knowledge base went into later conversions.");
        }
    }
}
