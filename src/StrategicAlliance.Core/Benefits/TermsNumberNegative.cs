using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A number of terms is negative that cannot be.</summary>
public sealed record TermsNumberNegative : Refusal
{
    internal TermsNumberNegative(TermsId terms, string at, decimal value)
    {
        Terms = terms;
        At = at;
        Value = value;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>Where it stands in the fact, e.g. <c>$.steps[2].weights</c>.</summary>
    public string At { get; }

    /// <summary>The number.</summary>
    public decimal Value { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"{At} of the terms {Terms} is {Value}; it cannot be negative.");

    /// <inheritdoc/>
    public override string Remedy => "State a number from 0 up; a payment the other way is a step that pays the other partner.";
}
