using System.Text.Json;

namespace StrategicAlliance.Journals;

/// <summary>Where a member of an object stands in the text.</summary>
internal record struct JsonMember(string? EscapedName, int NameStart, int NameLength, JsonTokenType Type, int Start, int End, bool Escaped, bool Asked);
