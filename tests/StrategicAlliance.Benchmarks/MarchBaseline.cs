using System.Globalization;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Benchmarks;

/// <summary>The plain C translation, compiled where this program runs.</summary>
internal sealed class MarchBaseline : IDisposable
{
    private readonly CProgram program;

    private MarchBaseline(CProgram program) => this.program = program;

    /// <summary>Compiles it with <c>-O2</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no such compiler, or it did not compile.</exception>
    public static MarchBaseline Compile(string compiler) => new(new CProgram("march1991", compiler));

    /// <summary>Runs it on one core.</summary>
    public MarchTiming Run(MutualLearningSettings settings, int histories, ulong seed)
    {
        var group = settings.Groups.Single();
        var periods = settings.Periods.Count == 0 ? 0 : settings.Periods[^1];
        FormattableString all = $"{settings.Dimensions} {group.Members} {group.Socialization:R} {settings.CodeLearning:R} {settings.Turnover:R} {settings.Turbulence:R} {periods} {histories} {seed}";
        var printed = program.Run(FormattableString.Invariant(all).Split(' '));
        var numbers = Array.ConvertAll(printed, number => double.Parse(number, CultureInfo.InvariantCulture));
        return new MarchTiming { Knowledge = numbers[0], Error = numbers[1], Microseconds = numbers[3] * 1e6 / histories };
    }

    public void Dispose() => program.Dispose();
}
