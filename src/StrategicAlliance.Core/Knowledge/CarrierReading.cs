using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Reads who and what carries each asset now.</summary>
internal sealed class CarrierReading
{
    private const string Formula = "product over the persons who carry it of " + StaffTurnover.LeavingFormula + "; 0 if a document, routine or tool carries it, 1 if nobody does";

    private readonly CarrierStatements statements;
    private readonly StaffSpells spells;
    private readonly KnowledgeProvenance provenance;
    private readonly HashSet<AssetId> tools;
    private readonly Dictionary<string, double> given;
    private readonly Measurement leaving;

    public CarrierReading(CarrierStatements statements, StaffSpells spells, KnowledgeProvenance provenance, Measurement leaving, KnowledgeSettings settings)
    {
        this.statements = statements;
        this.spells = spells;
        this.provenance = provenance;
        this.leaving = leaving;
        tools = settings.Tools.ToHashSet();
        given = settings.Leaving.ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
    }

    /// <summary>The form as stated, or as the last conversion gives it out.</summary>
    public static KnowledgeForm? FormOf(KnowledgeAsset asset) => asset.Form ?? (asset.LastConversion is { } last ? SeciTyping.OutputOf(last.Fact.Mode) : null);

    public AssetCarriers Of(KnowledgeAsset asset)
    {
        var persons = statements.Of(asset.Id)
            .Where(said => spells.IsThere(said.Person, said.On))
            .GroupBy(said => said.Person)
            .OrderBy(said => said.Key)
            .Select(said => Person(said.Key, said.Select(one => one.Because)));
        var carriers = persons.Concat(Others(asset)).ToValueList();
        var known = carriers.Count > 0 || statements.Exist(asset.Id);
        return new AssetCarriers(asset, known, carriers, Loss(asset, known, carriers));
    }

    private KnowledgeCarrier Person(PersonId person, IEnumerable<FactId> because)
    {
        var now = spells.Of(person).Where(spell => spell.Until is null).Select(spell => spell.Partner).Distinct().Order().ToValueList();
        return new KnowledgeCarrier(CarrierKind.Person, person, spells.Heads(person), now, because.Distinct().ToValueList());
    }

    private IEnumerable<KnowledgeCarrier> Others(KnowledgeAsset asset)
    {
        if (FormOf(asset) == KnowledgeForm.Explicit)
        {
            yield return Other(CarrierKind.Document, [asset.TacitnessBecause ?? asset.LastConversion?.Id ?? asset.Origin.Id]);
        }

        var practised = provenance.MadeBy(asset.Id)
            .Where(one => one.Fact.Level == InnovationLevel.Team && SeciTyping.OutputOf(one.Fact.Mode) == KnowledgeForm.Tacit)
            .Select(one => one.Id).ToValueList();
        if (practised.Count > 0)
        {
            yield return Other(CarrierKind.Routine, practised);
        }

        if (tools.Contains(asset.Id))
        {
            yield return Other(CarrierKind.Tool, []);
        }

        static KnowledgeCarrier Other(CarrierKind kind, ValueList<FactId> because) => new(kind, null, 0, [], because);
    }

    private Measurement Loss(KnowledgeAsset asset, bool known, ValueList<KnowledgeCarrier> carriers)
    {
        if (carriers.Any(carrier => carrier.Kind != CarrierKind.Person))
        {
            return Known(0);
        }

        if (!known)
        {
            return new Measurement.NotMeasured($"Who carries {asset.Id} is not known.", ["assetContributed", "staffAssigned"]);
        }

        if (FormOf(asset) is null)
        {
            return new Measurement.NotMeasured($"Whether {asset.Id} is written down is not known.", ["assetContributed"]);
        }

        var product = 1.0;
        foreach (var carrier in carriers)
        {
            var probability = given.TryGetValue(carrier.Person!.Value.Value, out var own) ? own : leaving.Figure;
            if (probability is not { } one)
            {
                return leaving;
            }

            product *= Math.Pow(one, carrier.Count);
        }

        return Known(product);

        Measurement Known(double value)
        {
            var because = carriers.SelectMany(carrier => carrier.Because).DefaultIfEmpty(asset.Origin.Id).Distinct().ToValueList();
            var confidence = leaving is Measurement.Measured rate && value is > 0 and < 1 ? rate.Confidence : 1;
            return new Measurement.Measured(value, "1", because, Formula, KnowledgeAtRisk.Citation) { Confidence = confidence };
        }
    }
}
