using System.Globalization;
using System.Text.Json;
using StrategicAlliance.Benefits;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Journals;

/// <summary>Writes what an assessment says of contributions, benefits and costs. Amounts have exactly the decimals of their currency.</summary>
internal static class BenefitJson
{
    public static void Write(Utf8JsonWriter json, BenefitSummary? summary)
    {
        json.WriteStartObject("benefits");
        json.WriteStartArray("pools");
        foreach (var pool in summary?.Positions.Pools ?? [])
        {
            Write(json, pool);
        }

        json.WriteEndArray();
        json.WriteStartArray("partners");
        foreach (var partner in summary?.Positions.Partners ?? [])
        {
            Write(json, partner);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PoolPosition pool)
    {
        json.WriteStartObject();
        json.WriteString("pool", pool.Pool?.Value);
        json.WriteString("currency", pool.Currency.Code);
        Amount(json, "cameIn", pool.Sum(period => period.CameIn));
        Amount(json, "costsOfPool", pool.Sum(period => period.CostsOfPool));
        Amount(json, "costsOfPartners", pool.Sum(period => period.CostsOfPartners));
        Amount(json, "settled", pool.Sum(period => period.Settled));
        Amount(json, "left", pool.Left);
        json.Because(pool.Periods.SelectMany(period => period.Because).Distinct());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PartnerPosition partner)
    {
        json.WriteStartObject();
        json.WriteString("partner", partner.Partner.Value);
        Amounts(json, "putIn", partner.PutInTotal);
        Amounts(json, "received", partner.ReceivedTotal);
        if (partner.Owed is { } owed)
        {
            Amounts(json, "owed", owed.Select(line => line.Amount).OfType<Money>());
        }
        else
        {
            json.WriteNull("owed");
        }

        json.Texts("notValued", partner.NotValued.Select(id => id.Value));
        json.Because(partner.PutIn.Concat(partner.Received).SelectMany(line => line.Because).Distinct());
        json.WriteEndObject();
    }

    private static void Amounts(Utf8JsonWriter json, string name, IEnumerable<Money> amounts)
    {
        json.WriteStartArray(name);
        foreach (var amount in amounts)
        {
            json.WriteStartObject();
            Amount(json, "value", amount);
            json.WriteString("currency", amount.Currency.Code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Amount(Utf8JsonWriter json, string name, Money amount)
    {
        json.WritePropertyName(name);
        var decimals = Math.Max(amount.Currency.Exponent, amount.Value.Scale > amount.Currency.Exponent && !amount.IsWhole ? amount.Value.Scale : 0);
        json.WriteRawValue(amount.Value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }
}
