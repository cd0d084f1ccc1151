using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Terms name a rule that there is none of.</summary>
public sealed record TermsRuleUnknown : Refusal
{
    internal TermsRuleUnknown(TermsId terms, string at, string named, string known)
    {
        Terms = terms;
        At = at;
        Named = named;
        Known = known;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>Where it stands in the fact, e.g. <c>$.steps[2].weights</c>.</summary>
    public string At { get; }

    /// <summary>What is named.</summary>
    public string Named { get; }

    /// <summary>What could be named.</summary>
    public string Known { get; }

    /// <inheritdoc/>
    public override string Message => $"{At} of the terms {Terms} names '{Named}'; expected {Known}.";

    /// <inheritdoc/>
    public override string Remedy => "Name one of these, or state weights by partner.";
}
