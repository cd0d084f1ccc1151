using System.Runtime.InteropServices;

namespace StrategicAlliance.Cli;

/// <summary>Takes away what is half written when the process is told to stop; it then stops as it would have.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => AtomicFile.DropUnfinished());
    private readonly PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => AtomicFile.DropUnfinished());

    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
    }
}
