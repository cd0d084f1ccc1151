using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Benchmarks;

/// <summary>The plain C translation, compiled where this program runs.</summary>
internal sealed class MarchBaseline : IDisposable
{
    private readonly DirectoryInfo folder;
    private readonly string program;

    private MarchBaseline(DirectoryInfo folder)
    {
        this.folder = folder;
        program = Path.Combine(folder.FullName, "march1991");
    }

    /// <summary>Compiles it with <c>-O2</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no such compiler, or it did not compile.</exception>
    public static MarchBaseline Compile(string compiler)
    {
        var baseline = new MarchBaseline(Directory.CreateTempSubdirectory("march1991"));
        var source = Path.Combine(AppContext.BaseDirectory, "baselines", "march1991.c");
        Start(compiler, "-O2", "-o", baseline.program, source, "-lm");
        return baseline;
    }

    /// <summary>Runs it on one core.</summary>
    public MarchTiming Run(MutualLearningSettings settings, int histories, ulong seed)
    {
        var group = settings.Groups.Single();
        var periods = settings.Periods.Count == 0 ? 0 : settings.Periods[^1];
        FormattableString all = $"{settings.Dimensions} {group.Members} {group.Socialization:R} {settings.CodeLearning:R} {settings.Turnover:R} {settings.Turbulence:R} {periods} {histories} {seed}";
        var printed = Start(program, FormattableString.Invariant(all).Split(' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var numbers = Array.ConvertAll(printed, number => double.Parse(number, CultureInfo.InvariantCulture));
        return new MarchTiming { Knowledge = numbers[0], Error = numbers[1], Microseconds = numbers[3] * 1e6 / histories };
    }

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
