namespace StrategicAlliance.Facts;

/// <summary>Takes the members of a fact in their order. A member that is not stated is left out.</summary>
/// <remarks>JSON is one form of the same members; whatever else needs a fact's members in canonical order is another.</remarks>
internal abstract class FactWriter
{
    public abstract void Text(string name, string? value);

    public abstract void Number(string name, decimal? value);

    public abstract void Flag(string name, bool? value);

    public abstract void FreeForm(string name, FreeForm? value);

    public abstract void BeginObject(string name);

    public abstract void BeginItem();

    public abstract void EndObject();

    public abstract void BeginList(string name);

    public abstract void EndList();

    public abstract void TextItem(string value);

    public void Id<TId>(string name, TId? value)
        where TId : struct, IIdentifier<TId> => Text(name, value?.Value);

    public void Id<TId>(string name, TId value)
        where TId : struct, IIdentifier<TId> => Text(name, value.Value);

    public void Day(string name, PartialDate? value) => Text(name, value?.ToString());

    public void Period(string name, Period? value) => Text(name, value?.ToString());

    public void Currency(string name, Currency? value) => Text(name, value?.Code);

    public void Instant(string name, DateTimeOffset? value) =>
        Text(name, InstantText.Of(value));

    public void Choice<TEnum>(string name, TEnum? value)
        where TEnum : struct, Enum => Text(name, value is { } given ? EnumNames<TEnum>.Of(given) : null);

    public void Money(string name, Money? value)
    {
        if (value is { } money)
        {
            BeginObject(name);
            Number("value", money.Value);
            Text("currency", money.Currency.Code);
            EndObject();
        }
    }

    public void Ids<TId>(string name, ValueList<TId>? values)
        where TId : struct, IIdentifier<TId> => List(name, values, static (write, id) => write.TextItem(id.Value));

    public void Texts(string name, ValueList<string>? values) => List(name, values, static (write, text) => write.TextItem(text));

    public void Choices<TEnum>(string name, ValueList<TEnum>? values)
        where TEnum : struct, Enum => List(name, values, static (write, choice) => write.TextItem(EnumNames<TEnum>.Of(choice)));

    public void Part<TPart>(string name, TPart? part)
        where TPart : class, IFactPart
    {
        if (part is not null)
        {
            BeginObject(name);
            part.Write(this);
            EndObject();
        }
    }

    public void Parts<TPart>(string name, ValueList<TPart>? parts)
        where TPart : class, IFactPart => List(name, parts, static (write, part) =>
        {
            write.BeginItem();
            part.Write(write);
            write.EndObject();
        });

    public void Map(string name, ValueMap<decimal>? map)
    {
        if (map is not null)
        {
            BeginObject(name);
            foreach (var (key, value) in map)
            {
                Number(key, value);
            }

            EndObject();
        }
    }

    private void List<T>(string name, ValueList<T>? values, Action<FactWriter, T> item)
    {
        if (values is not null)
        {
            BeginList(name);
            foreach (var value in values)
            {
                item(this, value);
            }

            EndList();
        }
    }
}
