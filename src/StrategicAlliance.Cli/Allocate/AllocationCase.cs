using System.Text.Json;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>One case of fair division: its kind, its players, its data. What is wrong is collected, so that all of it is listed.</summary>
internal sealed class AllocationCase
{
    private readonly List<(string Path, string Found, string Expected)> errors = [];
    private readonly InputFile file;
    private readonly InputValue root;

    private AllocationCase(InputFile file, JsonElement json)
    {
        this.file = file;
        root = new InputValue(json, JsonPlace.Root, Note);
        if (!root.IsObject())
        {
            throw Wrong();
        }

        // Whatever else an id may be, it is not read.
        Id = root.Member("id") is { IsText: true } id ? id.Text() : null;
        Kind = root.Member("kind")?.Text() ?? string.Empty;
        Names = root.Member("players")?.Each(StatedItem.Name) ?? [];
        Require(root.Member("kind"), "kind");
        Require(root.Member("players"), "players");
        Require(root.Member("data"), "data");
        Check();
        Data = root.Member("data")!;
        Data.IsObject();
        Check();
    }

    /// <summary>The id of the case, if it has one.</summary>
    public string? Id { get; }

    /// <summary>Its kind.</summary>
    public string Kind { get; }

    /// <summary>The names of the players as they are written.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Its data, an object.</summary>
    public InputValue Data { get; }

    /// <summary>What it means that a table leaves out a coalition: <c>"missing": "zero"</c>, in the case or its data, says 0.</summary>
    public MissingCoalitions Missing => (root.Member("missing") ?? Data.Member("missing"))?.Is("zero") == true ? MissingCoalitions.Zero : MissingCoalitions.Refused;

    /// <summary>Reads a case.</summary>
    /// <exception cref="InputException">It is not one.</exception>
    public static AllocationCase Read(InputFile file) => new(file, InputJson.Parse(file));

    /// <summary>The players.</summary>
    /// <exception cref="RefusedException">There are none, or two have one name.</exception>
    public Players Players() => Accept(Games.Players.Of(Names));

    /// <summary>A member of the data that must be there; notes an error if it is not.</summary>
    public InputValue? Needed(string name)
    {
        var member = Data.Member(name);
        if (member is null)
        {
            errors.Add((JsonPlace.Member(Data.Path, name), "nothing", "what the kind '" + Kind + "' needs"));
        }

        return member;
    }

    /// <summary>A number for every name in an object, in the order in which they are written; <see langword="null"/> if one is wrong.</summary>
    public static IReadOnlyList<KeyValuePair<string, double>>? Numbers(InputValue? value)
    {
        var members = value?.Members()?.Select(member => (member.Name, Number: member.Value.Number())).ToArray();
        return members is null || members.Any(member => member.Number is null)
            ? null
            : [.. members.Select(member => new KeyValuePair<string, double>(member.Name, member.Number!.Value))];
    }

    /// <summary>A number for every player, in the order of the players, by names or as a list in that order; notes an error for one that is missing or for a stranger.</summary>
    public IReadOnlyList<double>? PerPlayer(InputValue? value, IReadOnlyList<string> players)
    {
        if (value is { IsList: true })
        {
            var listed = value.EachValue(item => item.Number());
            return listed is null || listed.Count == players.Count
                ? listed
                : value.Wrong<IReadOnlyList<double>>(FormattableString.Invariant($"{players.Count} numbers, for {string.Join(", ", players)}"));
        }

        if (Numbers(value) is not { } given)
        {
            return null;
        }

        var byName = given.ToDictionary(item => item.Key, item => item.Value, StringComparer.Ordinal);
        var complete = true;
        foreach (var player in players.Where(player => !byName.ContainsKey(player)))
        {
            errors.Add((JsonPlace.Member(value!.Path, player), "nothing", "a finite number"));
            complete = false;
        }

        foreach (var stranger in byName.Keys.Except(players, StringComparer.Ordinal))
        {
            errors.Add((JsonPlace.Member(value!.Path, stranger), "somebody who is no player", "one of " + string.Join(", ", players)));
            complete = false;
        }

        return complete ? [.. players.Select(player => byName[player])] : null;
    }

    /// <summary>Ends the command because the kind is none.</summary>
    public InputException UnknownKind(IEnumerable<string> known)
    {
        root.Member("kind")!.Wrong<string>("one of " + string.Join(", ", known));
        return Wrong();
    }

    /// <summary>To be asked after all was read.</summary>
    /// <exception cref="InputException">Something is wrong.</exception>
    public void Check()
    {
        if (errors.Count > 0)
        {
            throw Wrong();
        }
    }

    /// <summary>The answer of the library, whose refusals of what was put in end the command.</summary>
    /// <exception cref="RefusedException">It was refused.</exception>
    public static T Accept<T>(Outcome<T> outcome)
        where T : notnull => outcome.TryAnswered(out var value, out var refusal) ? value : throw new RefusedException(refusal, null);

    private void Require(InputValue? member, string name)
    {
        if (member is null)
        {
            errors.Add((JsonPlace.Member(JsonPlace.Root, name), "nothing", "a member of every case"));
        }
    }

    private void Note(InputValue at, string found, string expected) => errors.Add((at.Path, found, expected));

    private InputException Wrong()
    {
        var lines = JsonPlace.Lines(file.Bytes.Span, errors.Select(error => error.Path));
        return new InputException([.. errors.Select(error => new InputError(file.Name, error.Path, lines.TryGetValue(error.Path, out var line) ? line : null, error.Found, error.Expected))]);
    }
}
