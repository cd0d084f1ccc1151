using System.ComponentModel;
using System.Diagnostics;

namespace StrategicAlliance.Benchmarks;

/// <summary>A baseline in C, compiled with <c>-O2</c> where this program runs.</summary>
internal sealed class CProgram : IDisposable
{
    private readonly DirectoryInfo folder;
    private readonly string program;

    /// <summary>Compiles it.</summary>
    /// <exception cref="InvalidOperationException">There is no such compiler, or it did not compile.</exception>
    public CProgram(string name, string compiler)
    {
        folder = Directory.CreateTempSubdirectory(name);
        program = Path.Combine(folder.FullName, name);
        Start(compiler, "-O2", "-o", program, Path.Combine(AppContext.BaseDirectory, "baselines", name + ".c"), "-lm");
    }

    /// <summary>Where files for it may be put; they go with it.</summary>
    public string Folder => folder.FullName;

    /// <summary>Runs it.</summary>
    /// <returns>What it printed, word by word.</returns>
    public string[] Run(params string[] arguments) => Start(program, arguments).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public void Dispose() => folder.Delete(recursive: true);

    private static string Start(string file, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(file, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{file} failed.");
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"{file} was not found. The baseline needs a C compiler: install gcc, or name another with --compiler.", e);
        }
    }
}
