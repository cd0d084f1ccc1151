using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What a partner has put in, what it got, and what is owed to it and by it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PartnerPosition
{
    internal PartnerPosition(PartnerId partner, ValueList<PositionLine> putIn, ValueList<PositionLine> received, ValueList<PositionLine>? owed, ValueList<PositionLine> owes)
    {
        Partner = partner;
        PutIn = putIn;
        Received = received;
        Owed = owed;
        Owes = owes;
    }

    /// <summary>The partner, in the alliance or gone.</summary>
    public PartnerId Partner { get; }

    /// <summary>Contributions, costs borne and payments made.</summary>
    public ValueList<PositionLine> PutIn { get; }

    /// <summary>Shares of settlements, payments received and private benefits. A negative share of a settlement was paid back.</summary>
    public ValueList<PositionLine> Received { get; }

    /// <summary>What terms give beyond what settlements paid, by the statements handed in; negative where too much was paid.</summary>
    /// <value><see langword="null"/>: not known, since terms are agreed and not all of them come with a statement. Empty: nothing.</value>
    public ValueList<PositionLine>? Owed { get; }

    /// <summary>Resources that it committed, that are due and that it has not delivered.</summary>
    public ValueList<PositionLine> Owes { get; }

    /// <summary>What it put in, one amount a currency; what nobody valued is not in it.</summary>
    public ValueList<Money> PutInTotal => Sum(PutIn);

    /// <summary>What it got, one amount a currency.</summary>
    public ValueList<Money> ReceivedTotal => Sum(Received);

    /// <summary>The contributions that nobody valued.</summary>
    public ValueList<FactId> NotValued => PutIn.Where(line => line.Amount is null).SelectMany(line => line.Because).ToValueList();

    private static ValueList<Money> Sum(ValueList<PositionLine> lines) => lines
        .Select(line => line.Amount).OfType<Money>()
        .GroupBy(amount => amount.Currency)
        .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
        .Select(group => new Money(group.Sum(amount => amount.Value), group.Key))
        .ToValueList();
}
