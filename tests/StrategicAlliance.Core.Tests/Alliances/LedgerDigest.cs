using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Tests.Alliances;

/// <summary>Everything that the ledgers of an alliance show, as text. What a fact corrects is left out: it belongs to the history.</summary>
internal static class LedgerDigest
{
    private static readonly PropertyInfo[] Ledgers = typeof(Alliance)
        .GetProperties()
        .Where(property => property.PropertyType.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ILedger<>)))
        .OrderBy(property => property.Name, StringComparer.Ordinal)
        .ToArray();

    public static string Of(Alliance alliance)
    {
        var text = new StringBuilder();
        foreach (var ledger in Ledgers)
        {
            Describe(text, ledger.Name, ledger.GetValue(alliance), 0);
        }

        return text.ToString();
    }

    private static void Describe(StringBuilder text, string name, object? value, int depth)
    {
        depth.Should().BeLessThan(20, "ledgers hold no cycles ({0})", name);
        text.Append(' ', depth).Append(name);
        switch (value)
        {
            case null:
                text.Append(" null\n");
                break;
            case AllianceFact fact:
                text.Append(' ').Append(JournalWriter.ToText([fact with { Corrects = null }], JournalForm.Lines).Trim()).Append('\n');
                break;
            case string or PartialDate or Period or Money or Citation or Enum or IFormattable or bool:
                text.Append(' ').Append(System.Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\n');
                break;
            case IEnumerable items:
                text.Append('\n');
                foreach (var item in items)
                {
                    Describe(text, "-", item, depth + 1);
                }

                break;
            case var _ when value.GetType().GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IIdentifier<>)):
                text.Append(' ').Append(value).Append('\n');
                break;
            default:
                text.Append('\n');
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(property => property.GetIndexParameters().Length == 0)
                    .OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    Describe(text, property.Name, property.GetValue(value), depth + 1);
                }

                break;
        }
    }
}
