namespace StrategicAlliance.Distances;

/// <summary>The four dimensions of distance between countries (Ghemawat 2001).</summary>
public enum CageDimension
{
    /// <summary>Language, religion, ethnicity, norms.</summary>
    Cultural,

    /// <summary>Laws and institutions: shared colonial past, trading bloc, currency, political hostility.</summary>
    Administrative,

    /// <summary>Kilometres, borders, access to the sea, climate, time zones.</summary>
    Geographic,

    /// <summary>Incomes, costs and quality of resources, infrastructure.</summary>
    Economic,
}
