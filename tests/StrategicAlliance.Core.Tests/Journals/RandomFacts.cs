using System.Globalization;
using System.Reflection;
using System.Text;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Journals;

/// <summary>Makes facts at random through what consumers can reach: public constructors, factories and <c>init</c> members.</summary>
/// <remarks>What a fact refuses is drawn again. Nothing here knows the readers or the writers, so a member they forget is found.</remarks>
internal sealed class RandomFacts
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const int MostDraws = 500;

    private static readonly Assembly Core = typeof(AllianceFact).Assembly;

    private readonly Random random;
    private int ids;

    public RandomFacts(int seed) => random = new Random(seed);

    /// <summary>All kinds of facts that have a type of their own.</summary>
    public static IReadOnlyList<Type> FactTypes { get; } = Core.GetTypes()
        .Where(type => type is { IsAbstract: false, IsPublic: true } && type.IsSubclassOf(typeof(AllianceFact)) && type != typeof(UnrecognizedFact))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The members that <c>with</c> and object initializers can set.</summary>
    public static IEnumerable<PropertyInfo> Settable(Type type)
    {
        for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            foreach (var property in at.GetProperties(Public).Where(property => property.SetMethod is { IsPublic: true }))
            {
                yield return property;
            }
        }
    }

    public AllianceFact Fact(Type type) => (AllianceFact)Record(type);

    /// <summary>A fact or a part of one.</summary>
    public object Of(Type type) => Record(type);

    /// <summary>Another value for a settable member.</summary>
    public object? Value(PropertyInfo property) => Value(property.PropertyType, property.Name);

    public string Text(bool blankAllowed)
    {
        string[] pieces =
        [
            "plain", "Zürich", "日本語", "😀👩‍🔬", "مشروع مشترك", "\"quoted\"", "back\\slash", "{\"a\":1}", "\t", "\n", "\r\n", "\u0001", "\u007f", "\u2028", "\uFEFF", "İıŞş",
            "<&'>", "/", " ", "e\u0301", "\uFFFD", "a\u0000b", "\u200F", "1.10", "null", "\U0010FFFF",
        ];
        while (true)
        {
            var text = new StringBuilder();
            for (var i = random.Next(blankAllowed ? 0 : 1, 4); i > 0; i--)
            {
                text.Append(pieces[random.Next(pieces.Length)]);
            }

            if (blankAllowed || !string.IsNullOrWhiteSpace(text.ToString()))
            {
                return text.ToString();
            }
        }
    }

    public decimal Number() => random.Next(8) switch
    {
        0 => random.Next(2),
        1 => random.Next(1, 1000),
        2 => -random.Next(1, 1000) / 8m,
        3 => new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29)),
        4 => new decimal(random.Next(1, 100) * 100, 0, 0, isNegative: false, 4),
        _ => new decimal(random.Next(), random.Next(), 0, isNegative: false, (byte)random.Next(18, 29)) % 1m,
    };

    public FreeForm FreeForm()
    {
        string[] members =
        [
            "\"a\":1.10", "\"b\":1e5", "\"c\":-0.0", "\"d\":\"\\u0041\\/\\n😀\"", "\"a\":2", "\"e\":[1,null,true,{\"f\":[]}]", "\"g\":" + new string('9', 60), "\"\":{}",
        ];
        return new FreeForm("{" + string.Join(",", members.Where(_ => random.Next(2) == 0).OrderBy(_ => random.Next())) + "}");
    }

    private object Record(Type type)
    {
        if (type.IsAbstract)
        {
            var cases = Core.GetTypes().Where(one => one.IsSubclassOf(type) && !one.IsAbstract).OrderBy(one => one.Name, StringComparer.Ordinal).ToArray();
            return Record(cases[random.Next(cases.Length)]);
        }

        MethodBase[] ways =
        [
            .. type.GetConstructors(BindingFlags.Public | BindingFlags.Instance),
            .. type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == type && !method.IsSpecialName),
        ];
        var way = ways[random.Next(ways.Length)];
        var made = Drawn(() =>
        {
            var arguments = way.GetParameters().Select(one => Value(one.ParameterType, one.Name!)).ToArray();
            return way is ConstructorInfo constructor ? constructor.Invoke(arguments) : way.Invoke(null, arguments)!;
        });
        foreach (var property in Settable(type).Where(_ => random.Next(5) < 3))
        {
            Drawn(() =>
            {
                property.SetValue(made, Value(property));
                return made;
            });
        }

        return made;
    }

    private static object Drawn(Func<object> draw)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return draw();
            }
            catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException && i < MostDraws)
            {
                // The fact refuses this value: draw another.
            }
        }
    }

    private object? Value(Type type, string name)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return random.Next(10) == 0 ? null : Value(underlying, name);
        }

        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            return values.GetValue(random.Next(values.Length));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return List(type, name);
        }

        return Simple(type, name) ?? Record(type);
    }

    private object? Simple(Type type, string name) => type switch
    {
        _ when type == typeof(string) => name is "Country" ? (random.Next(2) == 0 ? "SE" : "DE") : name is "Languages" ? "sv" : Text(blankAllowed: char.IsUpper(name[0])),
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(int) => random.Next(3) == 0 ? int.MaxValue : random.Next(0, 500),
        _ when type == typeof(decimal) => Number(),
        _ when type == typeof(PartialDate) => Date(),
        _ when type == typeof(Period) => Period(),
        _ when type == typeof(Currency) => new Currency(random.Next(2) == 0 ? "EUR" : "JPY"),
        _ when type == typeof(Money) => new Money(Number(), random.Next(2) == 0 ? "EUR" : "SEK"),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(random.NextInt64(DateTime.MaxValue.Ticks), TimeSpan.Zero),
        _ when type == typeof(FreeForm) => FreeForm(),
        _ when type == typeof(ValueMap<decimal>) => Map(name),
        _ when type == typeof(FactId) => new FactId($"id {++ids} {IdText()}"),
        _ when type.IsValueType => type.GetConstructor([typeof(string)])!.Invoke([IdText()]),
        _ => null,
    };

    private string IdText() => new string(Text(blankAllowed: false).Where(c => !char.IsControl(c)).ToArray()) is var text && !string.IsNullOrWhiteSpace(text) ? text : "id";

    private PartialDate Date()
    {
        var (year, month) = (random.Next(1, 10000), random.Next(1, 13));
        return random.Next(3) switch
        {
            0 => new PartialDate(year),
            1 => new PartialDate(year, month),
            _ => new PartialDate(year, month, random.Next(1, DateTime.DaysInMonth(year, month) + 1)),
        };
    }

    private Period Period()
    {
        var year = random.Next(1, 10000).ToString("0000", CultureInfo.InvariantCulture);
        return StrategicAlliance.Facts.Period.Parse(random.Next(3) switch
        {
            0 => year,
            1 => FormattableString.Invariant($"{year}-Q{random.Next(1, 5)}"),
            _ => FormattableString.Invariant($"{year}-{random.Next(1, 13):00}"),
        });
    }

    private ValueMap<decimal> Map(string name)
    {
        if (name is "ManagementStyle")
        {
            var clan = random.Next(0, 1001) / 10m;
            return new ValueMap<decimal>([new("clan", clan), new("market", 100 - clan)]);
        }

        var keys = Enumerable.Range(0, random.Next(0, 5)).Select(_ => Text(blankAllowed: true)).Distinct(StringComparer.Ordinal);
        return new ValueMap<decimal>(keys.Select(key => KeyValuePair.Create(key, Number())));
    }

    private object List(Type type, string name)
    {
        var item = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(item, random.Next(0, 4));
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Value(item, name), i);
        }

        return Activator.CreateInstance(type, BindingFlags.NonPublic | BindingFlags.Instance, null, [items], CultureInfo.InvariantCulture)!;
    }
}
