using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>Which phases may follow a phase: later ones, since some may go unrecorded; renewal leads back to adjustment or operation.</summary>
internal static class PhaseOrder
{
    public static ValueList<LifecyclePhase> After(LifecyclePhase current) => current switch
    {
        LifecyclePhase.Renewal => [LifecyclePhase.Adjustment, LifecyclePhase.Operation, LifecyclePhase.Termination],
        _ => Enum.GetValues<LifecyclePhase>().Where(phase => phase > current).ToValueList(),
    };
}
