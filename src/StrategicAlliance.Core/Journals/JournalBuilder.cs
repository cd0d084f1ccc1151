using StrategicAlliance.Facts;

namespace StrategicAlliance.Journals;

/// <summary>Gathers facts and errors while a journal is read.</summary>
internal sealed class JournalBuilder
{
    private readonly List<AllianceFact?> facts = [];
    private readonly List<int> lines = [];
    private readonly List<string> paths = [];
    private readonly List<JournalWarning> warnings = [];

    public List<JournalError> Errors { get; } = [];

    public int Count => facts.Count;

    /// <summary>Reads the object between two offsets as the next fact.</summary>
    public void Add(JsonSource source, int start, int end, int line, string path)
    {
        var faults = source.Faults;
        var read = source.Object(start, end, path);
        var kind = read.Text("fact");
        var make = FactCatalog.Find(kind);
        AllianceFact? fact = null;
        if (source.Faults == faults)
        {
            fact = make is not null ? Known(read, make) : Unknown(source, read, kind, start, end, line);
        }

        facts.Add(source.Faults == faults ? fact : null);
        lines.Add(line);
        paths.Add(path);
    }

    /// <summary>Counts a place where a fact should have been.</summary>
    public void Miss(int line, string path)
    {
        facts.Add(null);
        lines.Add(line);
        paths.Add(path);
    }

    public JournalReading Build()
    {
        FindTwins();
        if (Errors.Count == 0 && facts.Count == 0)
        {
            Errors.Add(new JournalError("$", 1, "no facts", "at least one fact, of the kind allianceProposed"));
        }

        if (Errors.Count > 0)
        {
            return new JournalReading([], [], Errors.OrderBy(error => error.Line).ToValueList(), []);
        }

        return new JournalReading([.. facts.Select(fact => fact!)], [.. lines], [], warnings.ToValueList());
    }

    private static AllianceFact Known(JsonFactReader read, Func<FactReader, AllianceFact> make)
    {
        var fact = make(read);
        read.Close();
        return fact;
    }

    private UnrecognizedFact? Unknown(JsonSource source, JsonFactReader read, string kind, int start, int end, int line)
    {
        read.Forgive();
        try
        {
            var fact = new UnrecognizedFact(read, kind, CompactJson.Of(source.Bytes.Span[start..end], source.Options));
            warnings.Add(new JournalWarning(fact.Id ?? FactId.At(facts.Count + 1), line, $"the kind \"{kind}\" is not known; the fact is kept and changes nothing"));
            return fact;
        }
        catch (ArgumentException)
        {
            read.Fault(string.Empty, null, "text in valid UTF-8");
            return null;
        }
    }

    // An id is taken by whoever states it, and f7 by the seventh fact unless that one states another.
    private void FindTwins()
    {
        var first = new Dictionary<FactId, int>();
        for (var i = 0; i < facts.Count && Errors.Count < JournalReader.MostErrors; i++)
        {
            if (facts[i]?.Id is not { } id)
            {
                continue;
            }

            var holder = id.Position > 0 && id.Position != i + 1 && id.Position <= facts.Count && facts[id.Position - 1] is { Id: null } ? id.Position - 1 : -1;
            if (holder >= 0 || !first.TryAdd(id, i))
            {
                holder = holder >= 0 ? holder : first[id];
                Errors.Add(new JournalError($"{paths[i]}.id", lines[i], $"\"{id}\"", FormattableString.Invariant($"an id of its own; the fact on line {lines[holder]} has it")));
            }
        }
    }
}
