using System.Collections.Immutable;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>Builds a history from many facts in linear time.</summary>
internal sealed class HistoryBuilder
{
    private readonly ImmutableList<Entry>.Builder entries = ImmutableList.CreateBuilder<Entry>();
    private readonly ImmutableDictionary<FactId, Entry>.Builder named = ImmutableDictionary.CreateBuilder<FactId, Entry>();
    private readonly Func<FactId, Entry?> find;

    public HistoryBuilder() => find = Find;

    /// <summary>The entry that a fact added next would be.</summary>
    public Entry Next(AllianceFact fact) => new(entries.Count + 1, new(fact.Id ?? FactId.At(entries.Count + 1), fact));

    /// <summary>Adds the next fact, or says what speaks against writing it.</summary>
    public Refusal? Add(AllianceFact fact)
    {
        var entry = Next(fact);
        if (WritingRules.Against(entry, find) is { } refusal)
        {
            return refusal;
        }

        if (fact.Id is not null)
        {
            named.Add(entry.Id, entry);
        }

        entries.Add(entry);
        return null;
    }

    public History Build() => new(entries.ToImmutable(), named.ToImmutable(), entries.Count);

    private Entry? Find(FactId id)
    {
        if (named.TryGetValue(id, out var entry))
        {
            return entry;
        }

        return id.Position > 0 && id.Position <= entries.Count && entries[id.Position - 1] is { Fact.Id: null } held ? held : null;
    }
}
