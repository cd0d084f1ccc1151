using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Reads opinions <c>{b, d, u, a}</c> and evidence <c>{r, s}</c>, and writes opinions.</summary>
/// <remarks>What a method is not defined for throws when <see cref="OpinionInput.Opinion"/> is made of it, see <see cref="WithinDomain"/>.</remarks>
internal sealed class OpinionInput
{
    private readonly double? belief;
    private readonly double? disbelief;
    private readonly double? uncertainty;
    private readonly double baseRate;

    private OpinionInput(InputValue value)
    {
        belief = value.Member("b")?.Number();
        disbelief = value.Member("d")?.Number();
        uncertainty = value.Member("u")?.Number();
        baseRate = value.Member("a")?.Number() ?? 0.5;
        IsWhole = value.Member("b") is not null && value.Member("d") is not null && value.Member("u") is not null;
    }

    /// <summary>Whether belief, disbelief and uncertainty are given.</summary>
    public bool IsWhole { get; }

    /// <summary>The opinion.</summary>
    public Opinion Opinion => new(belief!.Value, disbelief!.Value, uncertainty!.Value, baseRate);

    /// <summary>Reads an opinion; <see langword="null"/> if it is absent, wrong, or lacks a component.</summary>
    public static OpinionInput? Read(InputValue? value) => value is not null && value.IsObject() && new OpinionInput(value) is { IsWhole: true } opinion ? opinion : null;

    /// <summary>The answer that opinions are absent or lack components.</summary>
    public static Answer? Lacking(ComputationInput input, params IReadOnlyList<string> names)
    {
        if (input.Lacks(names) is { } insufficient)
        {
            return insufficient;
        }

        var partial = names.Where(name => Read(input.Find(name)) is null).ToArray();
        return partial.Length == 0 ? null : Answer.InsufficientData(partial.Select(name => name + " {b, d, u}"));
    }

    /// <summary>Reads evidence; <see langword="null"/> if it is absent or wrong. A part that is not given is none.</summary>
    public static (double R, double S)? Evidence(InputValue? value)
    {
        if (value is null || !value.IsObject())
        {
            return null;
        }

        var (r, s) = (value.Member("r"), value.Member("s"));
        return r is null && s is null ? null : (r is null ? 0 : r.Number() ?? 0, s is null ? 0 : s.Number() ?? 0);
    }

    /// <summary>Writes an opinion.</summary>
    public static Answer Write(Answer answer, Opinion opinion) => answer
        .Add("b", opinion.Belief)
        .Add("d", opinion.Disbelief)
        .Add("u", opinion.Uncertainty)
        .Add("a", opinion.BaseRate)
        .Add("projected", opinion.Expectation);
}
