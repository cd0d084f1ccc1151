using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>One row of a booking: an amount in the debit or the credit of an account.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record BookingRow
{
    internal BookingRow(int entry, Period period, string account, PartnerId partner, decimal debit, decimal credit, string text, ValueList<FactId> because)
    {
        Entry = entry;
        Period = period;
        Account = account;
        Partner = partner;
        Debit = debit;
        Credit = credit;
        Text = text;
        Because = because;
    }

    /// <summary>The number of the entry, from 1 up; the rows of an entry balance.</summary>
    public int Entry { get; }

    /// <summary>The period in which it is booked.</summary>
    public Period Period { get; }

    /// <summary>The account.</summary>
    public string Account { get; }

    /// <summary>The partner with whom it is.</summary>
    public PartnerId Partner { get; }

    /// <summary>The amount in the debit; 0 if it is in the credit. Never negative.</summary>
    public decimal Debit { get; }

    /// <summary>The amount in the credit; 0 if it is in the debit. Never negative.</summary>
    public decimal Credit { get; }

    /// <summary>What it is for.</summary>
    public string Text { get; }

    /// <summary>The facts it rests on.</summary>
    public ValueList<FactId> Because { get; }
}
