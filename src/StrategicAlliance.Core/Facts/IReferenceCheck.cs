namespace StrategicAlliance.Facts;

/// <summary>Takes note of what a fact refers to. The one implementation stands where all rooms can be seen.</summary>
internal interface IReferenceCheck
{
    /// <summary>A partner that does something: it is in the alliance on that day.</summary>
    void Acting(PartnerId? partner);

    /// <summary>A partner that is only spoken of: it has joined, it may have left.</summary>
    void Known(PartnerId? partner);

    /// <summary>A party: a partner that has joined, or the alliance itself.</summary>
    void Party(PartnerId? party);

    /// <summary>Somebody whom terms name: a party of their agreement.</summary>
    void PartyOf(AgreementId agreement, PartnerId partner, TermsId terms, string at);

    /// <summary>The parties of an agreement: partners that are in the alliance on that day.</summary>
    void Signing(ValueList<PartnerId> parties);

    /// <summary>A condition precedent of an agreement.</summary>
    void Held(AgreementId? agreement, ConditionId? condition);

    void Held(AssetId? asset);

    void Held(AgreementId? agreement);

    void Held(BodyId? body);

    void Held(DecisionId? decision);

    void Held(ObjectiveId? objective);

    void Held(IndicatorId? indicator);

    void Held(LoopId? loop);

    void Held(LearningItemId? item);

    void Held(PromiseId? promise);

    void Held(IncidentId? incident);

    void Held(ResourceId? resource);

    void Held(WindowId? window);

    void Held(TermsId? terms);

    void Held(FactId? fact);

    void Acting(ValueList<PartnerId>? partners)
    {
        foreach (var partner in partners ?? [])
        {
            Acting(partner);
        }
    }

    /// <summary>Partners of whom at least one is in the alliance on that day; the others may have left.</summary>
    void ActingOne(ValueList<PartnerId> partners);

    void Known(ValueList<PartnerId>? partners)
    {
        foreach (var partner in partners ?? [])
        {
            Known(partner);
        }
    }

    void Held(ValueList<AssetId>? assets)
    {
        foreach (var asset in assets ?? [])
        {
            Held(asset);
        }
    }

    void Held(ValueList<ObjectiveId>? objectives)
    {
        foreach (var objective in objectives ?? [])
        {
            Held(objective);
        }
    }
}
