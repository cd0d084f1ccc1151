using System.Text;
using System.Text.Json;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Journals;

/// <summary>Reads the members of one JSON object by name, and notes every fault with its path and line.</summary>
internal sealed class JsonFactReader : FactReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly JsonSource source;
    private readonly int start;
    private readonly int end;
    private readonly string path;
    private readonly JsonMember[] members;
    private readonly int count;
    private int next;

    public JsonFactReader(JsonSource source, int start, int end, string path)
    {
        this.source = source;
        this.start = start;
        this.end = end;
        this.path = path;
        (members, count) = JsonMembers.Of(source, start, end, path);
    }

    private enum State
    {
        Absent,
        Null,
        Stated,
    }

    public override void Fault(string name, string? found, string expected)
    {
        var index = name.Length == 0 ? -1 : Find(Base(name));
        var (from, to) = index < 0 ? (start, end) : (members[index].Start, members[index].End);
        source.Fault(name.Length == 0 ? path : $"{path}.{name}", from, found ?? source.Show(from, to), expected);
    }

    public override bool Has(string name) => Ask(name) == State.Stated;

    public override bool IsText(string name) => Find(name) is >= 0 and var i && members[i].Type == JsonTokenType.String;

    public override bool IsList(string name) => Find(name) is >= 0 and var i && members[i].Type == JsonTokenType.StartArray;

    public override void Forgive()
    {
        for (var i = 0; i < count; i++)
        {
            members[i].Asked = true;
        }
    }

    public override void Close()
    {
        for (var i = 0; i < count; i++)
        {
            if (!members[i].Asked)
            {
                var name = JsonMembers.NameOf(source, members[i]);
                source.Fault($"{path}.{name}", members[i].Start, $"the unknown member \"{name}\"", "no such member (free members go into \"x\")");
            }
        }
    }

    protected override bool IsStated(string name) => Ask(name) != State.Absent;

    protected override bool TryText(string name, string expected, out string value)
    {
        var member = members[Find(name)];
        if (member.Type == JsonTokenType.String && TryDecode(member.Start, member.End, member.Escaped, out value))
        {
            return true;
        }

        Fault(name, null, member.Type == JsonTokenType.String ? "text in valid UTF-8 without lone surrogates" : expected);
        value = string.Empty;
        return false;
    }

    protected override bool TryNumber(string name, string expected, bool orText, out decimal value)
    {
        value = 0;
        var member = members[Find(name)];
        var text = source.Bytes.Span[member.Start..member.End];
        if (orText && member.Type == JsonTokenType.String && !member.Escaped && ExactNumber.IsNumber(text[1..^1]))
        {
            text = text[1..^1];
        }
        else if (member.Type != JsonTokenType.Number)
        {
            Fault(name, null, expected);
            return false;
        }

        if (ExactNumber.TryParse(text, out value))
        {
            return true;
        }

        Fault(name, null, ExactNumber.Expected);
        return false;
    }

    protected override bool TryFlag(string name, out bool value)
    {
        var type = members[Find(name)].Type;
        value = type == JsonTokenType.True;
        if (type is JsonTokenType.True or JsonTokenType.False)
        {
            return true;
        }

        Fault(name, null, "true or false");
        return false;
    }

    protected override FreeForm? TryFreeForm(string name)
    {
        var member = members[Find(name)];
        if (member.Type != JsonTokenType.StartObject)
        {
            Fault(name, null, "an object");
            return null;
        }

        try
        {
            return new FreeForm(CompactJson.Of(source.Bytes.Span[member.Start..member.End], source.Options));
        }
        catch (ArgumentException)
        {
            Fault(name, null, "text in valid UTF-8");
            return null;
        }
    }

    protected override FactReader? TryObject(string name)
    {
        var member = members[Find(name)];
        if (member.Type == JsonTokenType.StartObject)
        {
            return source.Object(member.Start, member.End, $"{path}.{name}");
        }

        Fault(name, null, "an object");
        return null;
    }

    protected override IReadOnlyList<FactReader>? TryObjects(string name)
    {
        if (Items(name, "a list of objects") is not { } items)
        {
            return null;
        }

        var readers = new List<FactReader>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            var at = JsonSource.At($"{path}.{name}", i);
            if (items[i].Type == JsonTokenType.StartObject)
            {
                readers.Add(source.Object(items[i].Start, items[i].End, at));
            }
            else
            {
                source.Fault(at, items[i].Start, source.Show(items[i].Start, items[i].End), "an object");
            }
        }

        return readers;
    }

    protected override IReadOnlyList<string>? TryTexts(string name, string expected)
    {
        if (Items(name, expected) is not { } items)
        {
            return null;
        }

        var texts = new List<string>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Type == JsonTokenType.String && TryDecode(items[i].Start, items[i].End, items[i].Escaped, out var text))
            {
                texts.Add(text);
            }
            else
            {
                source.Fault(JsonSource.At($"{path}.{name}", i), items[i].Start, source.Show(items[i].Start, items[i].End), "text");
            }
        }

        return texts;
    }

    protected override IReadOnlyList<KeyValuePair<string, decimal>> Numbers()
    {
        var numbers = new List<KeyValuePair<string, decimal>>(count);
        for (var i = 0; i < count; i++)
        {
            members[i].Asked = true;
            var (nameFrom, nameTo) = (members[i].NameStart - 1, members[i].NameStart + members[i].NameLength + 1);
            var isNumber = members[i].Type == JsonTokenType.Number;
            if (!TryDecode(nameFrom, nameTo, members[i].EscapedName is not null, out var name))
            {
                source.Fault(path, nameFrom, source.Show(nameFrom, nameTo), "a name in valid UTF-8 without lone surrogates");
            }
            else if (isNumber && ExactNumber.TryParse(source.Bytes.Span[members[i].Start..members[i].End], out var value))
            {
                numbers.Add(new(name, value));
            }
            else
            {
                source.Fault($"{path}.{name}", members[i].Start, source.Show(members[i].Start, members[i].End), isNumber ? ExactNumber.Expected : "a number");
            }
        }

        return numbers;
    }

    private static string Base(string name) => name.IndexOf('[', StringComparison.Ordinal) is > 0 and var bracket ? name[..bracket] : name;

    private State Ask(string name)
    {
        var index = Find(name);
        if (index < 0)
        {
            return State.Absent;
        }

        members[index].Asked = true;
        return members[index].Type == JsonTokenType.Null ? State.Null : State.Stated;
    }

    // Members are usually asked for in the order in which they stand: look on from the last one found.
    private int Find(string name)
    {
        for (var i = 0; i < count; i++)
        {
            var index = next + i < count ? next + i : next + i - count;
            if (JsonMembers.IsNamed(source, members[index], name))
            {
                next = index;
                return index;
            }
        }

        return -1;
    }

    private List<JsonMember>? Items(string name, string expected)
    {
        var member = members[Find(name)];
        if (member.Type == JsonTokenType.StartArray)
        {
            return JsonMembers.Items(source, member.Start, member.End);
        }

        Fault(name, null, expected);
        return null;
    }

    private bool TryDecode(int from, int to, bool escaped, out string text)
    {
        var span = source.Bytes.Span[from..to];
        try
        {
            if (!escaped)
            {
                text = Strict.GetString(span[1..^1]);
                return true;
            }

            var reader = new Utf8JsonReader(span);
            reader.Read();
            text = reader.GetString()!;
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            text = string.Empty;
            return false;
        }
    }
}
