namespace StrategicAlliance.Knowledge;

/// <summary>For what access is asked.</summary>
public enum AccessPurpose
{
    /// <summary>For the own tasks in the alliance.</summary>
    Implementation,

    /// <summary>For use of the results.</summary>
    Exploitation,
}
