using System.Globalization;
using System.Text.Json;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Input;

/// <summary>One value of a JSON input. Reading it as what it is not notes an error and gives <see langword="null"/>.</summary>
internal sealed class InputValue
{
    /// <summary>The largest decimal that is read: what is added or multiplied a few times still fits.</summary>
    private const decimal LargestDecimal = 1_000_000_000_000_000;

    private readonly JsonElement json;
    private readonly Action<InputValue, string, string> note;

    /// <summary>A value and where errors about it are noted: with what was found and what was expected.</summary>
    public InputValue(JsonElement json, string path, Action<InputValue, string, string> note)
    {
        this.json = json;
        this.note = note;
        Path = path;
    }

    /// <summary>Where it stands.</summary>
    public string Path { get; }

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => json.ValueKind == JsonValueKind.Number;

    /// <summary>Whether it is text that is not blank.</summary>
    public bool IsText => !string.IsNullOrWhiteSpace(String());

    /// <summary>Whether it is a list.</summary>
    public bool IsList => json.ValueKind == JsonValueKind.Array;

    /// <summary>Text that is not blank.</summary>
    public string? Text() => String() is { } text && !string.IsNullOrWhiteSpace(text) ? text : Wrong<string>("text that is not blank");

    /// <summary>Whether it is this text, in capital or small letters.</summary>
    public bool Is(string text) => string.Equals(String(), text, StringComparison.OrdinalIgnoreCase);

    /// <summary>One of a few names, spelled as the published cases spell them (<c>SingleLoop</c>) or as journals do (<c>singleLoop</c>).</summary>
    public TEnum? Choice<TEnum>()
        where TEnum : struct, Enum
    {
        var text = String();
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (text == value.ToString() || text == value.ToName())
            {
                return value;
            }
        }

        return No<TEnum>("one of " + string.Join(", ", Enum.GetNames<TEnum>()));
    }

    /// <summary>True or false.</summary>
    public bool? Flag() => json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => No<bool>("true or false"),
    };

    /// <summary>A finite number.</summary>
    public double? Number() => IsNumber && json.TryGetDouble(out var number) && double.IsFinite(number) ? number : No<double>("a finite number");

    /// <summary>An exact number in a range.</summary>
    public decimal? Decimal(decimal least = -LargestDecimal, decimal most = LargestDecimal) =>
        IsNumber && json.TryGetDecimal(out var number) && number >= least && number <= most
            ? number
            : No<decimal>(string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"));

    /// <summary>A number that is not negative.</summary>
    public decimal? NotNegative() => Decimal(0);

    /// <summary>A whole number in a range; <c>3.0</c> is one.</summary>
    public int? Whole(int least, int most) =>
        IsNumber && json.TryGetDecimal(out var number) && number >= least && number <= most && decimal.IsInteger(number)
            ? (int)number
            : No<int>(string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<InputValue>? Items() => IsList
        ? [.. json.EnumerateArray().Select((item, index) => new InputValue(item, JsonPlace.Item(Path, index), note))]
        : Wrong<IReadOnlyList<InputValue>>("a list");

    /// <summary>Every item read in the same way; <see langword="null"/> if one is wrong, after all were read.</summary>
    public IReadOnlyList<T>? Each<T>(Func<InputValue, T?> read)
        where T : class
    {
        var all = Items()?.Select(read).ToArray();
        return all is null || all.Contains(null) ? null : Array.ConvertAll(all, item => item!);
    }

    /// <summary>Every item read in the same way; <see langword="null"/> if one is wrong, after all were read.</summary>
    public IReadOnlyList<T>? EachValue<T>(Func<InputValue, T?> read)
        where T : struct => Items()?.Select(read).ToArray() is { } all && all.All(item => item.HasValue) ? Array.ConvertAll(all, item => item!.Value) : null;

    /// <summary>The members of an object, by name, in their order.</summary>
    public IReadOnlyList<(string Name, InputValue Value)>? Members() => IsObject()
        ? [.. json.EnumerateObject().Select(member => (member.Name, new InputValue(member.Value, JsonPlace.Member(Path, member.Name), note)))]
        : null;

    /// <summary>A member of an object; <see langword="null"/> if it is absent or null, which is how an input says that it is not known.</summary>
    public InputValue? Member(string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null
        ? new InputValue(member, JsonPlace.Member(Path, name), note)
        : null;

    /// <summary>Whether it is an object; notes an error if not.</summary>
    public bool IsObject() => json.ValueKind == JsonValueKind.Object || Wrong<InputValue>("an object") is not null;

    /// <summary>Notes that something else was expected here.</summary>
    public T? Wrong<T>(string expected)
        where T : class
    {
        note(this, Found(), expected);
        return null;
    }

    private T? No<T>(string expected)
        where T : struct
    {
        note(this, Found(), expected);
        return null;
    }

    private string? String()
    {
        try
        {
            return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: no text at all.
            return null;
        }
    }

    private string Found() => json.ValueKind switch
    {
        JsonValueKind.Array => string.Create(CultureInfo.InvariantCulture, $"a list of {json.GetArrayLength()}"),
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "the text " + Short(json.GetRawText()),
        JsonValueKind.Number => "the number " + Short(json.GetRawText()),
        _ => json.GetRawText(),
    };

    private static string Short(string raw) => raw.Length <= 60 ? raw : raw[..57] + "...";
}
