namespace StrategicAlliance.Facts;

/// <summary>A currency by its ISO 4217 code, e.g. <c>EUR</c>.</summary>
/// <remarks>The code's form is checked (three capital letters), not whether it is still in use: journals reach back. The default
/// value is no currency and is refused wherever one is asked for.</remarks>
public readonly record struct Currency
{
    private readonly string? code;

    /// <summary>The currency with this code.</summary>
    /// <param name="code">Three capital letters.</param>
    /// <exception cref="ArgumentException">The code has another form.</exception>
    public Currency(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        this.code = IsValid(code) ? code : throw new ArgumentException($"'{code}' is no ISO 4217 code of three capital letters.", nameof(code));
    }

    /// <summary>The ISO 4217 code.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Code => Identifier.Held(code);

    /// <inheritdoc cref="Currency(string)"/>
    public static implicit operator Currency(string code) => new(code);

    /// <summary>The code.</summary>
    /// <returns>The code; empty for the default value.</returns>
    public override string ToString() => code ?? string.Empty;

    internal static bool IsValid(string code) => code.Length == 3 && code.All(char.IsAsciiLetterUpper);
}
