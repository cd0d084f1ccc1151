using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>Which facts are disputed, by whom. A disputed fact still counts.</summary>
/// <remarks>Immutable once handed out; safe to share between threads.</remarks>
public sealed class DisputeRegister : ILedger<DisputeRegister>
{
    private readonly Roll<Recorded<FactDisputed>> disputes;

    internal DisputeRegister()
        : this(new())
    {
    }

    private DisputeRegister(Roll<Recorded<FactDisputed>> disputes) => this.disputes = disputes;

    /// <summary>The disputes, in order.</summary>
    public IReadOnlyList<Recorded<FactDisputed>> Disputes => disputes.Kept;

    DisputeRegister ILedger<DisputeRegister>.Fork() => new(disputes.Fork());

    void ILedger<DisputeRegister>.Close() => disputes.Close();

    Refusal? ILedger<DisputeRegister>.Enter(FactId id, AllianceFact fact)
    {
        if (fact is FactDisputed disputed)
        {
            disputes.Add(new(id, disputed));
        }

        return null;
    }
}
