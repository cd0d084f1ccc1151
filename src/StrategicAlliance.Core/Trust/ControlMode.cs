namespace StrategicAlliance.Trust;

/// <summary>How partners keep each other to their word, after Das &amp; Teng 2001.</summary>
public enum ControlMode
{
    /// <summary>By rules, procedures, reports and supervision of what is done.</summary>
    Behaviour,

    /// <summary>By goals, budgets and measurement of what comes of it.</summary>
    Output,

    /// <summary>By shared goals, values and norms.</summary>
    Social,
}
