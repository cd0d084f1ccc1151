using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;

namespace StrategicAlliance.Tests.Diagnosis;

/// <summary>A detector that answers what it was told to; O1 is there if it was told nothing.</summary>
public sealed class FixedDetector : IObstacleDetector
{
    private readonly Detection detection;

    public FixedDetector()
        : this("O1", new Detection.Present(2, ["start"], "It is there.") { Countermeasures = ["CM1"] })
    {
    }

    internal FixedDetector(string code, Detection detection)
    {
        Code = code;
        this.detection = detection;
    }

    public string Code { get; }

    public string Name => $"obstacle {Code}";

    public Detection Detect(Alliance alliance) => detection;
}
