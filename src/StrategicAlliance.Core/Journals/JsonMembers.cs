using System.Text;
using System.Text.Json;

namespace StrategicAlliance.Journals;

/// <summary>Finds where the members of an object, or the items of a list, stand.</summary>
internal static class JsonMembers
{
    // Comparing each name with all others is quicker than a set for the handful of members that facts have.
    private const int Few = 24;

    public static (JsonMember[] Members, int Count) Of(JsonSource source, int start, int end, string path)
    {
        var reader = new Utf8JsonReader(source.Bytes.Span[start..end], source.Options);
        reader.Read();
        var members = new JsonMember[12];
        var count = 0;
        HashSet<string>? seen = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var escaped = reader.ValueIsEscaped ? Unescaped(ref reader) : null;
            var nameStart = start + (int)reader.TokenStartIndex + 1;
            var nameLength = reader.ValueSpan.Length;
            reader.Read();
            var member = Value(ref reader, start) with { EscapedName = escaped, NameStart = nameStart, NameLength = nameLength };
            if (IsTwice(source, members, count, member, ref seen))
            {
                source.Fault($"{path}.{NameOf(source, member)}", member.Start, "the member a second time", "each member once");
                continue;
            }

            if (count == members.Length)
            {
                Array.Resize(ref members, count * 2);
            }

            members[count++] = member;
        }

        return (members, count);
    }

    public static List<JsonMember> Items(JsonSource source, int start, int end)
    {
        var reader = new Utf8JsonReader(source.Bytes.Span[start..end], source.Options);
        reader.Read();
        var items = new List<JsonMember>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(ref reader, start));
        }

        return items;
    }

    public static string NameOf(JsonSource source, JsonMember member) =>
        member.EscapedName ?? Encoding.UTF8.GetString(source.Bytes.Span.Slice(member.NameStart, member.NameLength));

    public static bool IsNamed(JsonSource source, JsonMember member, string name)
    {
        if (member.EscapedName is not null)
        {
            return string.Equals(member.EscapedName, name, StringComparison.Ordinal);
        }

        if (member.NameLength != name.Length)
        {
            return false;
        }

        var written = source.Bytes.Span.Slice(member.NameStart, member.NameLength);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != name[i])
            {
                return false;
            }
        }

        return true;
    }

    private static JsonMember Value(ref Utf8JsonReader reader, int start)
    {
        var (from, type, escaped) = ((int)reader.TokenStartIndex, reader.TokenType, reader.ValueIsEscaped);
        if (type is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            reader.Skip();
        }

        return new JsonMember(null, 0, 0, type, start + from, start + (int)reader.BytesConsumed, escaped, Asked: false);
    }

    private static bool IsTwice(JsonSource source, JsonMember[] members, int count, JsonMember member, ref HashSet<string>? seen)
    {
        if (count <= Few)
        {
            var bytes = source.Bytes.Span;
            for (var i = 0; i < count; i++)
            {
                var other = members[i];
                var same = member.EscapedName is null && other.EscapedName is null
                    ? bytes.Slice(member.NameStart, member.NameLength).SequenceEqual(bytes.Slice(other.NameStart, other.NameLength))
                    : string.Equals(NameOf(source, member), NameOf(source, other), StringComparison.Ordinal);
                if (same)
                {
                    return true;
                }
            }

            return false;
        }

        seen ??= members.Take(count).Select(other => NameOf(source, other)).ToHashSet(StringComparer.Ordinal);
        return !seen.Add(NameOf(source, member));
    }

    private static string Unescaped(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate: no member has such a name; show it as it is written.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }
}
