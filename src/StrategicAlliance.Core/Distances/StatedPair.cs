using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Distances;

/// <summary>Reads the same thing of two partners, or says which of them does not state it.</summary>
internal static class StatedPair
{
    /// <summary>From the profiles.</summary>
    public static Measurement Profiled<T>(Partner from, Partner to, string what, Func<PartnerProfiled, T?> member, Func<T, T, ValueList<FactId>, Measurement> measure)
        where T : class =>
        Measure(from, to, what, "partnerProfiled", partner => partner.Latest(member), measure);

    /// <summary>From the facts with which they joined.</summary>
    public static Measurement Joined<T>(Partner from, Partner to, string what, Func<PartnerJoined, T?> member, Func<T, T, ValueList<FactId>, Measurement> measure)
        where T : class =>
        Measure(from, to, what, "partnerJoined", partner => member(partner.Joined.Fact) is { } value ? (partner.Joined.Id, value) : null, measure);

    /// <summary>Names and numbers as the formulas take them.</summary>
    public static ValueMap<double> Numbers(ValueMap<decimal> numbers) => new(numbers.Select(number => KeyValuePair.Create(number.Key, (double)number.Value)));

    private static Measurement Measure<T>(
        Partner from, Partner to, string what, string kind, Func<Partner, (FactId Because, T Value)?> read, Func<T, T, ValueList<FactId>, Measurement> measure)
        where T : class
    {
        Bounds.Given(from);
        Bounds.Given(to);
        if (read(from) is { } a && read(to) is { } b)
        {
            return measure(a.Value, b.Value, new[] { a.Because, b.Because }.Order().Distinct().ToValueList());
        }

        var silent = new[] { from, to }.Where(partner => read(partner) is null).Select(partner => partner.Id);
        return new Measurement.NotMeasured($"The {what} of {string.Join(" and ", silent)} is not stated.", [kind]);
    }
}
