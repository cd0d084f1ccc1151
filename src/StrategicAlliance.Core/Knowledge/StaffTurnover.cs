using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>How often people leave, from departures and the time people spent.</summary>
/// <remarks>
/// <para>The central rate of demography and actuarial science: departures / person-years of exposure. Those who are still there count with the time so far. If the
/// rate stays and people leave independently, a person leaves within t years with probability 1 - exp(-rate x t), which never exceeds 1, as the rate may.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record StaffTurnover
{
    internal const string RateFormula = "departures / person-years";
    internal const string LeavingFormula = "1 - exp(-departures / person-years * years)";

    private StaffTurnover(int departures, double personYears)
    {
        Departures = departures;
        PersonYears = personYears;
    }

    /// <summary>Source: a definition of this library.</summary>
    public static Citation Citation { get; } = Citation.OfLibrary("central rate of leaving with constant hazard, as in survival analysis with censoring (compare Kaplan & Meier 1958)");

    /// <summary>How many left. 0 or more.</summary>
    public int Departures { get; }

    /// <summary>The years that all people together were there. 0 or more.</summary>
    public double PersonYears { get; }

    /// <summary>Departures per person and year.</summary>
    /// <value>0 or more; above 1 where people stay less than a year. <see langword="null"/> if nobody was there for any time.</value>
    public double? Rate => PersonYears > 0 ? Departures / PersonYears : null;

    /// <summary>The turnover of these figures.</summary>
    /// <param name="departures">How many left. 0 or more.</param>
    /// <param name="personYears">The years that all people together were there. 0 or more.</param>
    /// <returns>The turnover.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative or not finite.</exception>
    public static StaffTurnover Of(int departures, double personYears) => new(Bounds.Count(departures, 0), Figures.NotNegative(personYears));

    /// <summary>The probability that a person leaves within some years.</summary>
    /// <param name="years">How many; part of a year counts. 0 or more.</param>
    /// <returns>From 0 to 1; <see langword="null"/> if nobody was there for any time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not finite.</exception>
    public double? Within(double years) => Figures.NotNegative(years) is var time && Rate is { } rate ? 1 - Math.Exp(-rate * time) : null;
}
