namespace StrategicAlliance.Learning;

/// <summary>The six groups of what helps or hinders the transfer of knowledge from a supplier to a receiver.</summary>
public enum TransferFactorGroup
{
    /// <summary>Motive, capacity and willingness of the one who teaches.</summary>
    Supplier,

    /// <summary>Motive, willingness, absorptive capacity and discovery of the one who learns.</summary>
    Receiver,

    /// <summary>Complexity, tacitness, specificity and quantity of what is to be learned.</summary>
    Knowledge,

    /// <summary>The ways on which it travels.</summary>
    Channel,

    /// <summary>What lies between the two.</summary>
    Distance,

    /// <summary>The structure of the alliance and the trust in it.</summary>
    Alliance,
}
