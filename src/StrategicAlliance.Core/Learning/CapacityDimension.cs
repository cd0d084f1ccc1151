namespace StrategicAlliance.Learning;

/// <summary>The dimensions of absorptive capacity, from taking in to using.</summary>
/// <remarks>Zahra &amp; George (2002).</remarks>
public enum CapacityDimension
{
    /// <summary>To identify and acquire outside knowledge.</summary>
    Acquisition,

    /// <summary>To understand it.</summary>
    Assimilation,

    /// <summary>To join it with what the firm knew, and change its own ways by it.</summary>
    Transformation,

    /// <summary>To put it to use.</summary>
    Exploitation,
}
