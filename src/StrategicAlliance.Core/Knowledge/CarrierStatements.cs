using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Knowledge;

/// <summary>Who was said to carry what, and when: when it was contributed, when a person was assigned or left, and when a person took part in making something tacit.</summary>
internal sealed class CarrierStatements
{
    private readonly Dictionary<AssetId, List<Statement>> byAsset = [];
    private readonly Dictionary<PersonId, List<Statement>> byPerson = [];
    private readonly HashSet<AssetId> stated = [];

    public CarrierStatements(KnowledgeInventory inventory, Roster roster)
    {
        foreach (var asset in inventory.Assets.Values)
        {
            if (asset is { Carriers: { } carriers, Contributed: { } contributed })
            {
                stated.Add(asset.Id);
                Add(carriers, [asset.Id], contributed.Fact.On, contributed.Id);
            }
        }

        foreach (var assigned in roster.Assignments)
        {
            Add([assigned.Fact.Person], assigned.Fact.Carries, assigned.Fact.On, assigned.Id);
        }

        foreach (var left in roster.Departures)
        {
            Add([left.Fact.Person], left.Fact.Carries, left.Fact.On, left.Id);
        }

        // Tacit knowledge is held by those who took part in making it.
        foreach (var conversion in inventory.Conversions.Where(one => SeciTyping.OutputOf(one.Fact.Mode) == KnowledgeForm.Tacit))
        {
            var persons = (conversion.Fact.Participants ?? []).Where(name => Identifier.IsValid(name) && roster.Find(name) is null).Select(name => new PersonId(name));
            Add(persons, [conversion.Fact.Output], conversion.Fact.On, conversion.Id);
        }
    }

    /// <summary>Whether anything was said of who carries an asset, be it that nobody does.</summary>
    public bool Exist(AssetId asset) => stated.Contains(asset) || byAsset.ContainsKey(asset);

    public IReadOnlyList<Statement> Of(AssetId asset) => byAsset.TryGetValue(asset, out var found) ? found : [];

    public IReadOnlyList<Statement> Of(PersonId person) => byPerson.TryGetValue(person, out var found) ? found : [];

    private void Add(IEnumerable<PersonId> persons, ValueList<AssetId>? assets, PartialDate on, FactId because)
    {
        foreach (var person in persons)
        {
            foreach (var asset in assets ?? [])
            {
                var statement = new Statement(person, asset, on.FirstDay, because);
                Put(byAsset, asset, statement);
                Put(byPerson, person, statement);
            }
        }
    }

    private static void Put<TKey>(Dictionary<TKey, List<Statement>> lists, TKey key, Statement statement)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(statement);
    }

    public sealed record Statement(PersonId Person, AssetId Asset, DateOnly On, FactId Because);
}
