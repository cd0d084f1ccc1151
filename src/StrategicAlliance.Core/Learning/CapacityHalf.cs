using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Puts the halves of absorptive capacity together from dimensions of which some may not be known.</summary>
internal static class CapacityHalf
{
    /// <summary>The mean of two dimensions; not measured unless both are.</summary>
    public static Measurement Of(string half, (string Name, Measurement Figure) first, (string Name, Measurement Figure) second) =>
        (first.Figure, second.Figure) is (Measurement.Measured a, Measurement.Measured b)
            ? new Measurement.Measured(
                (a.Value + b.Value) / 2, "1", a.Because.Concat(b.Because).Distinct().ToValueList(), $"{half} = ({first.Name} + {second.Name}) / 2", AbsorptiveCapacity.Citation)
            : Unknown(half, [first, second]);

    /// <summary>The construct of four dimensions; <see langword="null"/> unless all are known.</summary>
    public static AbsorptiveCapacity? Whole(params Measurement[] dimensions) => dimensions.All(dimension => dimension is Measurement.Measured)
        ? AbsorptiveCapacity.Of(Value(dimensions[0]), Value(dimensions[1]), Value(dimensions[2]), Value(dimensions[3]))
        : null;

    /// <summary>Realized over potential.</summary>
    public static Measurement Efficiency(AbsorptiveCapacity? capacity, Measurement potential, Measurement realized) =>
        capacity is null ? Unknown("efficiency", [("potential", potential), ("realized", realized)])
        : capacity.Efficiency is { } efficiency ? new Measurement.Measured(
            (double)efficiency,
            "1",
            ((Measurement.Measured)potential).Because.Concat(((Measurement.Measured)realized).Because).Distinct().ToValueList(),
            "realized / potential",
            AbsorptiveCapacity.Citation)
        : new Measurement.NotMeasured(
            capacity.IsInconsistent ? "Realized capacity is above potential, which contradicts the construct." : "Potential capacity is 0: its efficiency is not defined.",
            ["learningAgendaSet"]);

    private static Measurement.NotMeasured Unknown(string half, (string Name, Measurement Figure)[] of)
    {
        var unknown = of.Where(part => part.Figure is Measurement.NotMeasured).Select(part => (part.Name, Figure: (Measurement.NotMeasured)part.Figure)).ToArray();
        return new Measurement.NotMeasured(
            $"For {half}, {string.Join(" and ", unknown.Select(part => part.Name))} must be known. {string.Join(" ", unknown.Select(part => part.Figure.Why).Distinct(StringComparer.Ordinal))}",
            unknown.SelectMany(part => part.Figure.Needs).Distinct(StringComparer.Ordinal).ToValueList());
    }

    private static decimal Value(Measurement dimension) => (decimal)((Measurement.Measured)dimension).Value;
}
