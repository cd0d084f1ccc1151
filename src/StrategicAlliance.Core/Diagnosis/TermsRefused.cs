using StrategicAlliance.Facts;

namespace StrategicAlliance.Diagnosis;

/// <summary>Terms that cannot be settled, and why.</summary>
public sealed record TermsRefused
{
    internal TermsRefused(TermsId terms, Refusal refusal)
    {
        Terms = terms;
        Refusal = refusal;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>The rule that stands in the way.</summary>
    public Refusal Refusal { get; }
}
