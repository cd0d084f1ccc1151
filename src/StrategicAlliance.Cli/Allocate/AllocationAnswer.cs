using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>The solutions of a case: what is not wanted is not computed; what does not exist is <c>null</c> with a note.</summary>
/// <param name="wanted">The names asked for; all if <see langword="null"/>.</param>
internal sealed class AllocationAnswer(IReadOnlySet<string>? wanted)
{
    private readonly List<string> notes = [];

    /// <summary>The solutions given so far.</summary>
    public Answer Solutions { get; } = new();

    /// <summary>The properties given so far.</summary>
    public Answer Properties { get; } = new();

    /// <summary>What was noted so far.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>Whether a solution is wanted.</summary>
    public bool Wants(string name) => wanted is null || wanted.Contains(name);

    /// <summary>Notes something about the case.</summary>
    public void Note(string text) => notes.Add(text);

    /// <summary>A share for every player; <c>null</c> with a note if the library refuses.</summary>
    public void Shares(string name, Func<Outcome<Solution>> solve) =>
        Give(name, solve, solution => Solutions.Add(name, Map(solution.Players, solution.Payoffs)));

    /// <summary>A figure for every name; <c>null</c> with a note if the library refuses.</summary>
    public void Figures(string name, IReadOnlyList<string> names, Func<Outcome<ValueList<double>>> solve) =>
        Give(name, solve, figures => Solutions.Add(name, Map(names, figures)));

    /// <summary>One figure; <c>null</c> with a note if the library refuses.</summary>
    public void Figure(string name, Func<Outcome<double>> solve) => Give(name, solve, figure => Solutions.Add(name, (double?)figure));

    /// <summary>A plain object, such as a matching.</summary>
    public void Plain(string name, Func<Outcome<Answer>> solve) => Give(name, solve, answer => Solutions.Add(name, answer));

    /// <summary>A property that holds or does not; all are given unless only solutions were asked for that do not include <c>properties</c>.</summary>
    public void Property(string name, Func<bool> holds)
    {
        if (Wants("properties"))
        {
            Properties.Add(name, (bool?)holds());
        }
    }

    private static IEnumerable<KeyValuePair<string, double?>> Map(IReadOnlyList<string> names, ValueList<double> figures) =>
        names.Select((player, index) => KeyValuePair.Create(player, (double?)figures[index]));

    private void Give<T>(string name, Func<Outcome<T>> solve, Action<T> add)
        where T : notnull
    {
        if (!Wants(name))
        {
            return;
        }

        solve().Switch(add, refusal =>
        {
            Solutions.Add(name, (string?)null);
            notes.Add($"{name}: {refusal.Message}");
        });
    }
}
