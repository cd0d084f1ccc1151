using System.Text.Json;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;

namespace StrategicAlliance.Cli.Compute;

/// <summary>The inputs of a model. Each is <see langword="null"/> when it is absent or wrong; what is wrong is collected, so that all of it is listed.</summary>
/// <remarks>Members that a model does not ask for are not read.</remarks>
internal sealed class ComputationInput
{
    private readonly List<(string Path, string Found, string Expected)> errors = [];
    private readonly InputFile file;
    private readonly InputValue root;

    private ComputationInput(InputFile file, JsonElement json)
    {
        this.file = file;
        root = new InputValue(json, JsonPlace.Root, Note);
        if (!root.IsObject())
        {
            throw Wrong();
        }
    }

    /// <summary>Reads a JSON object.</summary>
    /// <exception cref="InputException">It is not one.</exception>
    public static ComputationInput Read(InputFile file) => new(file, InputJson.Parse(file));

    /// <summary>An input of any type.</summary>
    public InputValue? Find(string name) => root.Member(name);

    public string? Text(string name) => Find(name)?.Text();

    public bool? Flag(string name) => Find(name)?.Flag();

    public double? Number(string name) => Find(name)?.Number();

    public decimal? NotNegative(string name) => Find(name)?.NotNegative();

    public int? Whole(string name, int least, int most) => Find(name)?.Whole(least, most);

    public IReadOnlyList<string>? Texts(string name) => Find(name)?.Each(item => item.Text());

    public IReadOnlyList<double>? Numbers(string name) => Find(name)?.EachValue(item => item.Number());

    /// <summary>A list of objects.</summary>
    public IReadOnlyList<InputValue>? Parts(string name) => Find(name)?.Each(item => item.IsObject() ? item : null);

    /// <summary>Lists of texts by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? TextsByName(string name)
    {
        var lists = Find(name)?.Members()?.Select(member => (member.Name, Texts: member.Value.Each(item => item.Text()))).ToArray();
        return lists is null || lists.Any(list => list.Texts is null) ? null : lists.ToDictionary(list => list.Name, list => list.Texts!, StringComparer.Ordinal);
    }

    /// <summary>To be asked after all inputs were read: the answer when one that the method needs is absent.</summary>
    /// <param name="needed">What the method needs.</param>
    /// <returns>The answer that data are insufficient, or <see langword="null"/> when all is there.</returns>
    /// <exception cref="InputException">An input is wrong.</exception>
    public Answer? Lacks(params IReadOnlyList<string> needed)
    {
        if (errors.Count > 0)
        {
            throw Wrong();
        }

        var missing = needed.Where(name => Find(name) is null).ToArray();
        return missing.Length == 0 ? null : Answer.InsufficientData(missing);
    }

    private void Note(InputValue at, string found, string expected) => errors.Add((at.Path, found, expected));

    private InputException Wrong()
    {
        var lines = JsonPlace.Lines(file.Bytes.Span, errors.Select(error => error.Path));
        return new InputException([.. errors.Select(error => new InputError(file.Name, error.Path, lines[error.Path], error.Found, error.Expected))]);
    }
}
