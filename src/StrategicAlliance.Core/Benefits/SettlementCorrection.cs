using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>An amount booked for a closed period because a fact about it became known after it was closed: the negating entry, or the new one.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SettlementCorrection
{
    internal SettlementCorrection(Period of, Period bookedIn, PartnerId partner, decimal amount, ValueList<FactId> because, string note)
    {
        Of = of;
        BookedIn = bookedIn;
        Partner = partner;
        Amount = amount;
        Because = because;
        Note = note;
    }

    /// <summary>The closed period.</summary>
    public Period Of { get; }

    /// <summary>The period in which it is booked: the first that was open when the fact became known.</summary>
    public Period BookedIn { get; }

    /// <summary>Whose account.</summary>
    public PartnerId Partner { get; }

    /// <summary>How much: the negating entry takes back what was settled, the new one gives what the period pays with what is known now.</summary>
    public decimal Amount { get; }

    /// <summary>The settlement that closed the period, or the facts that became known later.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>Which of the two entries it is.</summary>
    public string Note { get; }
}
