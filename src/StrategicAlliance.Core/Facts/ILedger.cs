namespace StrategicAlliance.Facts;

/// <summary>What an alliance keeps of the facts of one room.</summary>
/// <typeparam name="TSelf">The ledger.</typeparam>
/// <remarks>A ledger is written by one owner between <see cref="Fork"/> and <see cref="Close"/>, and never after it was handed out.</remarks>
internal interface ILedger<out TSelf>
{
    /// <summary>A ledger of the same content that may be written to.</summary>
    TSelf Fork();

    /// <summary>Ends the writing.</summary>
    void Close();

    /// <summary>Takes a fact of this room, or says which rule refuses it and stays as it was.</summary>
    Refusal? Enter(FactId id, AllianceFact fact);
}
