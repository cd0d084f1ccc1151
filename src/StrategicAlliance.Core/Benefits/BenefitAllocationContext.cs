using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Benefits;

/// <summary>What to divide among whom, and the facts to go by.</summary>
/// <remarks>The ledgers are those of the view of the day. Immutable; safe to share between threads.</remarks>
public sealed record BenefitAllocationContext
{
    /// <summary>Divides among all who are in the alliance.</summary>
    /// <param name="ledger">What was put in and came of it.</param>
    /// <param name="roster">Who takes part and who holds what.</param>
    /// <param name="day">The day by which facts count.</param>
    /// <param name="total">The amount; a loss or a cost to bear is negative.</param>
    /// <exception cref="ArgumentException">A ledger is <see langword="null"/> or the amount has no currency.</exception>
    public BenefitAllocationContext(BenefitLedger ledger, Roster roster, DateOnly day, Money total)
        : this(ledger, roster, day, total, Bounds.Given(roster).Members.Select(member => member.Id).ToValueList())
    {
    }

    /// <summary>Divides among these partners.</summary>
    /// <param name="ledger">What was put in and came of it.</param>
    /// <param name="roster">Who takes part and who holds what.</param>
    /// <param name="day">The day by which facts count.</param>
    /// <param name="total">The amount; a loss or a cost to bear is negative.</param>
    /// <param name="participants">Among whom, each once, in any order.</param>
    /// <exception cref="ArgumentException">A ledger or the list is <see langword="null"/>, the amount has no currency, or a partner is named twice.</exception>
    public BenefitAllocationContext(BenefitLedger ledger, Roster roster, DateOnly day, Money total, ValueList<PartnerId> participants)
    {
        Ledger = Bounds.Given(ledger);
        Roster = Bounds.Given(roster);
        Day = day;
        Total = Bounds.Held(total);
        Participants = Bounds.Given(participants).Order().ToValueList();
        if (Participants.Distinct().Count() != Participants.Count)
        {
            throw new ArgumentException("A partner is named twice.", nameof(participants));
        }
    }

    /// <summary>What was put in and came of it.</summary>
    public BenefitLedger Ledger { get; }

    /// <summary>Who takes part and who holds what.</summary>
    public Roster Roster { get; }

    /// <summary>The day by which facts count.</summary>
    public DateOnly Day { get; }

    /// <summary>The amount; a loss or a cost to bear is negative.</summary>
    public Money Total { get; }

    /// <summary>Among whom, in ordinal order of the ids.</summary>
    public ValueList<PartnerId> Participants { get; }

    /// <summary>The pool that the amount comes from, for rules that need one.</summary>
    /// <value>The default is <see langword="null"/>: none is stated.</value>
    public PoolId? Pool { get; init => field = Bounds.Held(value); }

    /// <summary>Who gets the units that are left when all shares are rounded down.</summary>
    /// <value>The default is the largest remainder; an index is that of <see cref="Participants"/>. Ties go to the ordinally smaller id.</value>
    public RemainderRule Remainder { get; init; }
}
