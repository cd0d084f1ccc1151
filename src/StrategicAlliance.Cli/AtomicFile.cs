using System.Collections.Concurrent;
using System.Globalization;

namespace StrategicAlliance.Cli;

/// <summary>Writes a file beside its place and renames it when it is whole, so that nobody ever finds half of it.</summary>
internal static class AtomicFile
{
    private static readonly ConcurrentDictionary<string, bool> Unfinished = new(StringComparer.Ordinal);

    /// <summary>Writes a file, in place of the one of that name if there is one.</summary>
    /// <param name="path">Where. A link is followed; a device is written to directly.</param>
    /// <param name="write">Writes the content.</param>
    public static void Write(string path, Action<Stream> write)
    {
        var link = new FileInfo(path).LinkTarget is not null;
        var place = (link ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
        if (place.StartsWith("/dev/", StringComparison.Ordinal))
        {
            using var device = new FileStream(place, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        var beside = place + "." + Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + ".part";
        Unfinished[beside] = true;
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, place, overwrite: true);
        }
        finally
        {
            Drop(beside);
        }
    }

    /// <summary>Takes away what was begun and not finished.</summary>
    public static void DropUnfinished()
    {
        foreach (var beside in Unfinished.Keys)
        {
            Drop(beside);
        }
    }

    private static void Drop(string beside)
    {
        try
        {
            File.Delete(beside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing more can be done, and the reason for being here matters more.
        }

        Unfinished.TryRemove(beside, out _);
    }
}
