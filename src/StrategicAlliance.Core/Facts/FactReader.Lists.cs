namespace StrategicAlliance.Facts;

/// <content>Lists and objects.</content>
internal abstract partial class FactReader
{
    public ValueList<string>? OptionalTexts(string name) => Has(name) ? TryTexts(name, "a list of texts")?.ToValueList() : null;

    public ValueList<string>? OptionalLanguages(string name)
    {
        var codes = OptionalTexts(name);
        for (var i = 0; i < codes?.Count; i++)
        {
            if (!Bounds.IsLanguage(codes[i]))
            {
                Fault(FormattableString.Invariant($"{name}[{i}]"), $"\"{codes[i]}\"", Bounds.LanguageCode);
                return null;
            }
        }

        return codes;
    }

    /// <summary>One fact id, or a list of them.</summary>
    public ValueList<FactId>? OptionalFactIds(string name) =>
        !Has(name) || IsList(name) ? OptionalIds<FactId>(name) : OptionalId<FactId>(name) is { } id ? [id] : null;

    public ValueList<TId> Ids<TId>(string name)
        where TId : struct, IIdentifier<TId> => (Demand(name) ? OptionalIds<TId>(name) : null) ?? [];

    public ValueList<TId>? OptionalIds<TId>(string name)
        where TId : struct, IIdentifier<TId> =>
        ParsedItems<TId>(name, "a list of ids", Identifier.Expected, static text => Identifier.IsValid(text) ? TId.From(text) : null);

    public ValueList<TEnum> Choices<TEnum>(string name)
        where TEnum : struct, Enum => (Demand(name) ? OptionalChoices<TEnum>(name) : null) ?? [];

    public ValueList<TEnum>? OptionalChoices<TEnum>(string name)
        where TEnum : struct, Enum =>
        ParsedItems<TEnum>(name, "a list", EnumNames<TEnum>.Expected, static text => EnumNames<TEnum>.TryParse(text, out var value) ? value : null);

    public TPart? OptionalPart<TPart>(string name, Func<FactReader, TPart> part)
        where TPart : class => Has(name) && TryObject(name) is { } read ? Closed(read, part) : null;

    public ValueList<TPart> Parts<TPart>(string name, Func<FactReader, TPart> part)
        where TPart : class => (Demand(name) ? OptionalParts(name, part) : null) ?? [];

    public ValueList<TPart>? OptionalParts<TPart>(string name, Func<FactReader, TPart> part)
        where TPart : class =>
        Has(name) && TryObjects(name) is { } items ? items.Select(item => Closed(item, part)).ToValueList() : null;

    private static TPart Closed<TPart>(FactReader read, Func<FactReader, TPart> part)
    {
        var made = part(read);
        read.Close();
        return made;
    }

    private ValueList<T>? ParsedItems<T>(string name, string list, string expected, Func<string, T?> parse)
        where T : struct
    {
        if (!Has(name) || TryTexts(name, list) is not { } texts)
        {
            return null;
        }

        var values = new List<T>(texts.Count);
        for (var i = 0; i < texts.Count; i++)
        {
            if (parse(texts[i]) is { } value)
            {
                values.Add(value);
            }
            else
            {
                Fault(FormattableString.Invariant($"{name}[{i}]"), $"\"{texts[i]}\"", expected);
            }
        }

        return values.ToValueList();
    }
}
