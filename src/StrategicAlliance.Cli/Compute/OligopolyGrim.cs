using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How patient firms must be to keep to what they agreed; from profits, or for a number of firms in a linear Cournot market.</summary>
internal sealed class OligopolyGrim : IComputation
{
    private const string Collude = "collude";
    private const string Deviate = "deviate";
    private const string Nash = "nash";
    private const string Firms = "firms";

    public string Name => "repeated-oligopoly-grim";

    public IReadOnlyList<string> Inputs => [Collude, Deviate, Nash, Firms];

    public string Unit => "discount factor of one period";

    public string Citation => RepeatedOligopoly.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (collude, deviate, nash) = (input.Find(Collude)?.Decimal(), input.Find(Deviate)?.Decimal(), input.Find(Nash)?.Decimal());
        var firms = input.Find(Firms)?.Decimal();
        if (collude is null && deviate is null && nash is null && firms is { } count)
        {
            return input.Lacks() ?? WithinDomain.Of(() => DilemmaRepeated.Write(RepeatedOligopoly.LinearCournot(Whole(count))));
        }

        return input.Lacks(Collude, Deviate, Nash) ?? WithinDomain.Of(() => DilemmaRepeated.Write(RepeatedOligopoly.Grim(collude!.Value, deviate!.Value, nash!.Value)));
    }

    private static int Whole(decimal firms) => decimal.IsInteger(firms) && firms is >= 2 and <= int.MaxValue
        ? (int)firms
        : throw new ArgumentOutOfRangeException(nameof(firms), "Expected a whole number from 2 up.");
}
