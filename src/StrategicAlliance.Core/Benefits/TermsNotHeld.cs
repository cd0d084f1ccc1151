using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>There are no terms of this id.</summary>
public sealed record TermsNotHeld : Refusal
{
    internal TermsNotHeld(TermsId terms, ValueList<TermsId> held)
    {
        Terms = terms;
        Held = held;
    }

    /// <summary>The id that was asked for.</summary>
    public TermsId Terms { get; }

    /// <summary>The ids of the terms that are held.</summary>
    public ValueList<TermsId> Held { get; }

    /// <inheritdoc/>
    public override string Message => Held.Count == 0 ? $"No terms '{Terms}' were agreed, nor any other." : $"No terms '{Terms}' were agreed; there are {string.Join(", ", Held)}.";

    /// <inheritdoc/>
    public override string Remedy => "Name terms that a termsAgreed fact holds.";
}
