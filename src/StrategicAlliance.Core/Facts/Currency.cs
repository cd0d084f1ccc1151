namespace StrategicAlliance.Facts;

/// <summary>A currency by its ISO 4217 code, e.g. <c>EUR</c>.</summary>
/// <remarks>The code's form is checked (three capital letters), not whether it is still in use: journals reach back. Currencies are equal when their codes
/// are, whatever exponent was given. The default value is no currency and is refused wherever one is asked for.</remarks>
public readonly record struct Currency
{
    private readonly string? code;

    // One above the exponent, so that the default value states none.
    private readonly byte stated;

    /// <summary>The currency with this code.</summary>
    /// <param name="code">Three capital letters.</param>
    /// <exception cref="ArgumentException">The code has another form.</exception>
    public Currency(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        this.code = IsValid(code) ? code : throw new ArgumentException($"'{code}' is no ISO 4217 code of three capital letters.", nameof(code));
    }

    private Currency(string code, int exponent)
        : this(code) => stated = (byte)(Bounds.Count(exponent, 0) <= ScaledDecimal.MostDecimals ? exponent + 1 : throw Bounds.Outside(exponent, "0 to 28 decimals", nameof(exponent)));

    /// <summary>The ISO 4217 code.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Code => Identifier.Held(code);

    /// <summary>How many decimals its smallest unit has: 2 for the euro and its cent, 0 for the yen, 3 for the Kuwaiti dinar.</summary>
    /// <value>As given by <see cref="WithExponent"/>, else that of ISO 4217; 2 for metals and units of account, for which it states none, and for codes that it does not list.</value>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Exponent => stated > 0 ? stated - 1 : MinorUnits.Of(Code);

    /// <inheritdoc cref="Currency(string)"/>
    public static implicit operator Currency(string code) => new(code);

    /// <summary>A currency with an exponent of its own, e.g. <c>XBT</c> with 8.</summary>
    /// <param name="code">Three capital letters.</param>
    /// <param name="exponent">How many decimals its smallest unit has, 0 to 28.</param>
    /// <returns>The currency; equal to any other of the code.</returns>
    /// <exception cref="ArgumentException">The code has another form or the exponent is out of range.</exception>
    public static Currency WithExponent(string code, int exponent) => new(code, exponent);

    /// <summary>Whether it is the same currency.</summary>
    /// <param name="other">The other.</param>
    /// <returns><see langword="true"/> if the codes are the same.</returns>
    public bool Equals(Currency other) => string.Equals(code, other.code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => code is null ? 0 : StringComparer.Ordinal.GetHashCode(code);

    /// <summary>The code.</summary>
    /// <returns>The code; empty for the default value.</returns>
    public override string ToString() => code ?? string.Empty;

    internal static bool IsValid(string code) => code.Length == 3 && code.All(char.IsAsciiLetterUpper);
}
