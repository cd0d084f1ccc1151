using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Versions of the same terms are in different currencies; their counters cannot run on.</summary>
public sealed record TermsChangeCurrency : Refusal
{
    internal TermsChangeCurrency(TermsId terms, Currency before, FactId version, Currency after)
    {
        Terms = terms;
        Before = before;
        Version = version;
        After = after;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>The currency of the first version.</summary>
    public Currency Before { get; }

    /// <summary>The fact with the version that changes it.</summary>
    public FactId Version { get; }

    /// <summary>Its currency.</summary>
    public Currency After { get; }

    /// <inheritdoc/>
    public override string Message => $"The terms {Terms} were in {Before}; the version of {Version} is in {After}, and amounts of both cannot be added.";

    /// <inheritdoc/>
    public override string Remedy => "End the terms and agree new ones under another id in the new currency.";
}
