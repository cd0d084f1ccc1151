namespace StrategicAlliance.Facts;

/// <summary>Why a part of a whole is as large as it is.</summary>
public enum SplitReason
{
    /// <summary>Its quota is a whole number of units; nothing was rounded.</summary>
    Whole,

    /// <summary>Its quota was rounded down.</summary>
    RoundedDown,

    /// <summary>It got a unit of the remainder because it had lost more than others by rounding down.</summary>
    LargestRemainder,

    /// <summary>It got what others with an equal claim did not, because it comes first in the order of ties.</summary>
    TieOrder,

    /// <summary>It got the remainder because its weight is the largest.</summary>
    LargestShare,

    /// <summary>It got the remainder because it is named for it.</summary>
    NamedRecipient,

    /// <summary>A unit was moved so that no group of partners that the rule keeps would do better alone.</summary>
    KeptCoalition,
}
