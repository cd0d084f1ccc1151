using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Integration;

namespace StrategicAlliance.Tests.Diagnosis;

/// <summary>A check that answers what it was told to; 0.5 on the strategic level if it was told nothing.</summary>
public sealed class FixedCheck : IIntegrationCheck
{
    private readonly double? score;

    public FixedCheck()
        : this(IntegrationLevel.Strategic, 0.5)
    {
    }

    internal FixedCheck(IntegrationLevel level, double? score)
    {
        Level = level;
        this.score = score;
    }

    public IntegrationLevel Level { get; }

    public IntegrationFinding Examine(Alliance alliance) => new(
        Level,
        score is { } figure
            ? new Measurement.Measured(figure, "1", ["start"], "fixed", Citation.OfLibrary("a test")) { Confidence = 0.5m }
            : new Measurement.NotMeasured("Nothing to go by.", ["surveyTaken"]),
        "As told.")
    { Gap = score is null ? null : 0.1 };
}
