using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>In what shares owners own: as weights say, or alike where the rule is joint or several generated it.</summary>
internal static class OwnerShares
{
    private static readonly Citation Citation = Citation.OfLibrary(
        "shares of joint owners, after the DESCA model consortium agreement: the generator owns; who cannot be told apart own jointly, in equal shares unless agreed otherwise");

    public static ValueList<OwnerShare> Of(IReadOnlyList<PartnerId> owners, ForegroundRule? rule, IReadOnlyDictionary<PartnerId, decimal>? weights, ValueList<FactId> because)
    {
        return owners.Select(owner => new OwnerShare(owner, Share(owner))).ToValueList();

        Measurement Share(PartnerId owner)
        {
            if (owners.Count == 1)
            {
                return Known(1, "sole owner");
            }

            if (weights is not null)
            {
                var missing = owners.Where(one => !weights.ContainsKey(one)).ToList();
                var sum = owners.Sum(one => weights.GetValueOrDefault(one));
                return missing.Count > 0 ? Unknown($"No contribution is given for {string.Join(", ", missing)}.", "contributionMade")
                    : sum == 0 ? Unknown("All contributions are 0.", "contributionMade")
                    : Known((double)(weights[owner] / sum), "contribution / contributions of all owners");
            }

            return rule switch
            {
                null => Unknown("Who owns it is known, in what shares is not: no clause on what is created is known.", "agreementSigned"),
                ForegroundRule.ByContribution => Unknown("The shares follow the contributions, and these are not given.", "contributionMade"),
                _ => Known(1.0 / owners.Count, "1 / owners"),
            };
        }

        Measurement Known(double value, string formula) => new Measurement.Measured(value, "1", because, formula, Citation);

        static Measurement Unknown(string why, string needs) => new Measurement.NotMeasured(why, [needs]);
    }
}
