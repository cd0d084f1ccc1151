using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Diagnosis;

/// <summary>A signal that answers what it was told to; W1 is there if it was told nothing.</summary>
public sealed class FixedSignal : IWarningSignal
{
    private readonly Detection detection;

    public FixedSignal()
        : this("W1", new Detection.Present(1, ["start"], "It shows.") { Since = new PartialDate(2020, 5) })
    {
    }

    internal FixedSignal(string code, Detection detection)
    {
        Code = code;
        this.detection = detection;
    }

    public string Code { get; }

    public string Name => $"sign {Code}";

    public Detection Detect(Alliance alliance) => detection;
}
