using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A version of terms lacks what a settlement needs.</summary>
public sealed record TermsDoNotCompute : Refusal
{
    internal TermsDoNotCompute(TermsId terms, FactId version, string missing)
    {
        Terms = terms;
        Version = version;
        Missing = missing;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>The fact with the version.</summary>
    public FactId Version { get; }

    /// <summary>What is missing, as a member of the contract.</summary>
    public string Missing { get; }

    /// <inheritdoc/>
    public override string Message => $"The terms {Terms} of {Version} have no {Missing}; nothing can be computed.";

    /// <inheritdoc/>
    public override string Remedy => $"Correct {Version} with a version that states {Missing}.";
}
