using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What refuses a conversion. Only forms that are known refuse one.</summary>
internal static class ConversionRules
{
    public static Refusal? Refuse(KnowledgeConverted fact, Func<AssetId, KnowledgeAsset?> find)
    {
        if (fact.Inputs.Count == 0)
        {
            return new ConversionNeedsAnInput(fact.Mode, fact.Output);
        }

        return RefuseInputs(fact, find) ?? RefuseOutput(fact, find(fact.Output));
    }

    private static Refusal? RefuseInputs(KnowledgeConverted fact, Func<AssetId, KnowledgeAsset?> find)
    {
        var inputs = fact.Inputs.Distinct().ToValueList();
        var required = SeciTyping.InputOf(fact.Mode);
        var wrong = inputs.Select(find).OfType<KnowledgeAsset>().Where(asset => asset.Form is { } form && form != required).ToArray();
        if (fact.Mode == SeciMode.Combination && inputs.Count - wrong.Length < 2)
        {
            return new CombinationNeedsTwoExplicitInputs(fact.Output, inputs, wrong.Select(asset => asset.Id).ToValueList());
        }

        return wrong is [{ Tacitness: { } tacitness, TacitnessBecause: { } because } first, ..]
            ? new ConversionInputHasWrongForm(fact.Mode, first.Id, tacitness, because)
            : null;
    }

    private static ConversionOutputHasWrongForm? RefuseOutput(KnowledgeConverted fact, KnowledgeAsset? held) =>
        (fact.Tacitness ?? held?.Tacitness) is { } tacitness && KnowledgeAsset.FormOf(tacitness) != SeciTyping.OutputOf(fact.Mode)
            ? new ConversionOutputHasWrongForm(fact.Mode, fact.Output, tacitness, fact.Tacitness is null ? held?.TacitnessBecause : null)
            : null;
}
