namespace StrategicAlliance.Facts;

/// <summary>An object inside a fact, which writes its own members.</summary>
internal interface IFactPart
{
    void Write(FactWriter write);
}
