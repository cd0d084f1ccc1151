namespace StrategicAlliance.Cli;

/// <summary>A stream to write to whose failures are told apart from every other: each is handed on once, and what comes after it is dropped.</summary>
/// <param name="inner">Where the bytes go.</param>
/// <param name="failed">What is done about a failure. It may throw.</param>
internal sealed class GuardedStream(Stream inner, Action<Exception> failed) : Stream
{
    private bool hasFailed;
    private bool isWritten;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        isWritten = true;
        Try(() => inner.Write(buffer, offset, count));
    }

    public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

    // An output that nothing was written to has not failed.
    public override void Flush() => Try(() =>
    {
        if (isWritten)
        {
            inner.Flush();
        }
    });

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Try(Action write)
    {
        if (hasFailed)
        {
            return;
        }

        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException or NotSupportedException)
        {
            hasFailed = true;
            failed(e);
        }
    }
}
