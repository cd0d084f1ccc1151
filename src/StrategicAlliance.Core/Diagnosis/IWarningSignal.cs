using StrategicAlliance.Alliances;

namespace StrategicAlliance.Diagnosis;

/// <summary>Looks for one early sign that an alliance is in trouble.</summary>
/// <remarks>Pure: the alliance as of a day in, a detection out; no clock, no state. One instance serves all threads.</remarks>
public interface IWarningSignal
{
    /// <summary>Its code, e.g. <c>W1</c>.</summary>
    string Code { get; }

    /// <summary>Its name in a few words.</summary>
    string Name { get; }

    /// <summary>Looks at an alliance as it stands on the day of the view.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <returns>Whether it is there, with the facts that show it.</returns>
    Detection Detect(Alliance alliance);
}
