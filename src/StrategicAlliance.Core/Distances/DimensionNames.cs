using System.Runtime.CompilerServices;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>Names of dimensions: at least one, none blank, each once.</summary>
internal static class DimensionNames
{
    public static ValueList<string> Checked(ValueList<string> dimensions, [CallerArgumentExpression(nameof(dimensions))] string? name = null)
    {
        Bounds.Given(dimensions, name);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var dimension in dimensions)
        {
            if (!seen.Add(Bounds.Written(dimension, name)))
            {
                throw new ArgumentException($"The dimension '{dimension}' is given twice.", name);
            }
        }

        return seen.Count > 0 ? dimensions : throw new ArgumentException("Expected at least one dimension.", name);
    }
}
