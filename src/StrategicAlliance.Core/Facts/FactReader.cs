namespace StrategicAlliance.Facts;

/// <summary>Hands out the members of a fact by name and notes every fault, so that one reading finds them all.</summary>
/// <remarks>A faulty member yields a stand-in; whoever asked for the fact looks at the faults before using it.</remarks>
internal abstract partial class FactReader
{
    private const string Required = "a value; the member is required";

    /// <summary>Notes a fault of a member.</summary>
    /// <param name="name">The member, or empty for the whole object.</param>
    /// <param name="found">What stands there; <see langword="null"/> for what the reader sees there itself.</param>
    /// <param name="expected">What should.</param>
    public abstract void Fault(string name, string? found, string expected);

    /// <summary>Whether the member has a value; <c>null</c> is as good as no member.</summary>
    public abstract bool Has(string name);

    protected abstract bool TryText(string name, string expected, out string value);

    protected abstract bool TryNumber(string name, string expected, bool orText, out decimal value);

    protected abstract bool TryFlag(string name, out bool value);

    protected abstract FreeForm? TryFreeForm(string name);

    /// <summary>A reader of the object under a name; <see langword="null"/>, with a fault, if it is no object.</summary>
    protected abstract FactReader? TryObject(string name);

    /// <summary>The items of the list under a name; <see langword="null"/>, with a fault, if it is no list.</summary>
    protected abstract IReadOnlyList<FactReader>? TryObjects(string name);

    protected abstract IReadOnlyList<string>? TryTexts(string name, string expected);

    /// <summary>The names of all members, and their numbers.</summary>
    protected abstract IReadOnlyList<KeyValuePair<string, decimal>> Numbers();

    /// <summary>Whether the member is written as this kind of JSON value; asking takes no note of faults.</summary>
    public abstract bool IsText(string name);

    public abstract bool IsList(string name);

    public string Text(string name)
    {
        var text = Demand(name) ? OptionalText(name) : null;
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            Fault(name, "\"\"", Bounds.Text);
        }

        return text ?? "?";
    }

    public string? OptionalText(string name) => Has(name) && TryText(name, "text", out var value) ? value : null;

    public TId Id<TId>(string name)
        where TId : struct, IIdentifier<TId> => (Demand(name) ? OptionalId<TId>(name) : null) ?? TId.From("?");

    public TId? OptionalId<TId>(string name)
        where TId : struct, IIdentifier<TId> =>
        Parsed<TId>(name, Identifier.Expected, static text => Identifier.IsValid(text) ? TId.From(text) : null);

    public PartialDate Day(string name) => (Demand(name) ? OptionalDay(name) : null) ?? default;

    public PartialDate? OptionalDay(string name) =>
        Parsed<PartialDate>(name, "a day as YYYY-MM-DD, YYYY-MM or YYYY", static text => PartialDate.TryParse(text, out var date) ? date : null);

    public Period Period(string name) => (Demand(name) ? OptionalPeriod(name) : null) ?? default;

    public Period? OptionalPeriod(string name) =>
        Parsed<Period>(name, "a period as YYYY, YYYY-Qn or YYYY-MM", static text => Facts.Period.TryParse(text, out var period) ? period : null);

    public DateTimeOffset? OptionalInstant(string name) =>
        Parsed<DateTimeOffset>(name, "a UTC instant as YYYY-MM-DDTHH:MM:SSZ", static text => InstantText.TryParse(text, out var at) ? at : null);

    public TEnum Choice<TEnum>(string name)
        where TEnum : struct, Enum => (Demand(name) ? OptionalChoice<TEnum>(name) : null) ?? default;

    public TEnum? OptionalChoice<TEnum>(string name)
        where TEnum : struct, Enum =>
        Parsed<TEnum>(name, EnumNames<TEnum>.Expected, static text => EnumNames<TEnum>.TryParse(text, out var value) ? value : null);

    public Currency Currency(string name) =>
        (Demand(name)
            ? Parsed<Currency>(name, "an ISO 4217 code of three capital letters", static text => Facts.Currency.IsValid(text) ? (Currency?)new Currency(text) : null)
            : null) ?? new Currency("XXX");

    public Currency? OptionalCurrency(string name) => Has(name) ? Currency(name) : default(Currency?);

    public string? OptionalCountry(string name) => Shaped(name, Bounds.CountryCode, Bounds.IsCountry);

    public bool? OptionalFlag(string name) => Has(name) && TryFlag(name, out var value) ? value : null;

    public Money Money(string name) => (Demand(name) ? OptionalMoney(name) : null) ?? new Money(0, "XXX");

    public Money? OptionalMoney(string name)
    {
        if (!Has(name) || TryObject(name) is not { } read)
        {
            return null;
        }

        var value = read.Demand("value") && read.TryNumber("value", "a decimal, as a number or as text", orText: true, out var number) ? number : 0;
        var money = new Money(value, read.Currency("currency"));
        read.Close();
        return money;
    }

    public FreeForm? OptionalFreeForm(string name) => Has(name) ? TryFreeForm(name) : null;

    /// <summary>Notes every member that nobody asked for.</summary>
    public abstract void Close();

    /// <summary>Counts every member as asked for: what kind of object it is could not be told.</summary>
    public abstract void Forgive();

    protected bool Demand(string name)
    {
        if (Has(name))
        {
            return true;
        }

        Fault(name, IsStated(name) ? "null" : "nothing", Required);
        return false;
    }

    /// <summary>Whether the member stands there at all, be it as <c>null</c>.</summary>
    protected abstract bool IsStated(string name);

    private string? Shaped(string name, string expected, Func<string, bool> holds)
    {
        if (!Has(name) || !TryText(name, expected, out var text))
        {
            return null;
        }

        if (!holds(text))
        {
            Fault(name, null, expected);
            return null;
        }

        return text;
    }

    private T? Parsed<T>(string name, string expected, Func<string, T?> parse)
        where T : struct
    {
        if (!Has(name) || !TryText(name, expected, out var text))
        {
            return null;
        }

        if (parse(text) is { } value)
        {
            return value;
        }

        Fault(name, null, expected);
        return null;
    }
}
