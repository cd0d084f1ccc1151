using StrategicAlliance.Partners;

namespace StrategicAlliance.Samples;

/// <summary>Two partners and what a drive takes.</summary>
public static class ResourceComplementaritySample
{
    public static void Run(TextWriter output)
    {
        var figures = ResourceComplementarity.Of(
            required: ["rotor design", "winding", "cold test", "service"],
            a: ["rotor design", "winding"],
            b: ["winding", "cold test"]);
        output.WriteLine(FormattableString.Invariant($"together {figures.Coverage:0.00}, beyond the better alone {figures.Complementarity:0.00}"));
        output.WriteLine($"only A {figures.OnlyA}, only B {figures.OnlyB}, neither {figures.Neither}");
    }
}
