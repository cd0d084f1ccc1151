namespace StrategicAlliance.Benefits;

/// <summary>How the steps of a version are called: by their ids; those without one by their kind, numbered from the second of the kind on.</summary>
internal static class StepNames
{
    public static IEnumerable<(string Name, TermStep Step)> Of(TermsAgreed version)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in version.Steps ?? [])
        {
            if (step.Id is { } id)
            {
                yield return (id.Value, step);
                continue;
            }

            var count = counts[step.Kind] = counts.GetValueOrDefault(step.Kind) + 1;
            yield return (count == 1 ? step.Kind : FormattableString.Invariant($"{step.Kind}-{count}"), step);
        }
    }
}
