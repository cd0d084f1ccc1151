using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Measures how much of the knowledge is tacit, written down, and moved between partners.</summary>
internal static class Codification
{
    private static readonly Citation Citation = Citation.OfLibrary("tacit and codified shares by number of assets, after Nonaka & Takeuchi 1995: only what is externalized survives its holder");

    public static CodificationFinding Of(KnowledgeInventory inventory, KnowledgeProvenance provenance, ParticipantRegister register, KnowledgeDirector? director)
    {
        var formed = inventory.Assets.Values.Where(asset => CarrierReading.FormOf(asset) is not null).ToList();
        var tacit = formed.Where(asset => CarrierReading.FormOf(asset) == KnowledgeForm.Tacit).ToList();
        var owned = tacit.Where(asset => asset.Owners is { Count: > 0 }).ToList();
        return new CodificationFinding(
            Share(formed, tacit.Contains, "tacit assets / assets of known form", "No asset has a known form.", FormFacts),
            Share(tacit, asset => Externalized(asset).Any(), "externalized tacit assets / tacit assets", "No asset is known to be tacit.", asset => FormFacts(asset).Concat(Externalized(asset))),
            Share(owned, asset => Moved(asset).Any(), "tacit assets that a partner which does not own them took part in converting / tacit assets with stated owners", "No tacit asset has a stated owner.", asset => FormFacts(asset).Concat(Moved(asset))),
            director);

        IEnumerable<FactId> Externalized(KnowledgeAsset asset) => provenance.WentInto(asset.Id).Where(one => one.Fact.Mode == SeciMode.Externalization).Select(one => one.Id);

        IEnumerable<FactId> Moved(KnowledgeAsset asset) => provenance.WentInto(asset.Id)
            .Where(one => register.Of(one).SelectMany(who => who.Partners).Any(partner => !asset.Owners!.Contains(partner)))
            .Select(one => one.Id);
    }

    private static IEnumerable<FactId> FormFacts(KnowledgeAsset asset) => [asset.TacitnessBecause ?? asset.LastConversion?.Id ?? asset.Origin.Id];

    private static Measurement Share(List<KnowledgeAsset> all, Func<KnowledgeAsset, bool> part, string formula, string why, Func<KnowledgeAsset, IEnumerable<FactId>> facts) => all.Count == 0
        ? new Measurement.NotMeasured(why, ["assetContributed", "knowledgeConverted"])
        : new Measurement.Measured((double)all.Count(part) / all.Count, "1", all.SelectMany(facts).Distinct().ToValueList(), formula, Citation);
}
