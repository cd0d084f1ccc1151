using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>One amount of a statement: which step of the terms gives it to whom, of what, and the facts it rests on.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SettlementLine
{
    private readonly FactBasis basis;

    internal SettlementLine(Period period, FactId version, string step, string id, PartnerId partner, decimal amount, decimal of, FactBasis because, string note)
    {
        Period = period;
        Version = version;
        Step = step;
        Id = id;
        Partner = partner;
        Amount = amount;
        Basis = of;
        basis = because;
        Note = note;
    }

    /// <summary>The period it belongs to.</summary>
    public Period Period { get; }

    /// <summary>The fact with the version of the terms that gives it.</summary>
    public FactId Version { get; }

    /// <summary>The kind of step, e.g. <c>royalty</c>; <c>costs</c> for what a partner laid out, <c>settlement</c> for what was paid beside the terms.</summary>
    public string Step { get; }

    /// <summary>The id of the step; its kind, numbered from the second on, if the terms give it none.</summary>
    public string Id { get; }

    /// <summary>Who gets it.</summary>
    public PartnerId Partner { get; }

    /// <summary>How much; what the partner pays is negative.</summary>
    public decimal Amount { get; }

    /// <summary>Of what the step computed it: what came in, what was available, what was owed.</summary>
    public decimal Basis { get; }

    /// <summary>The facts it rests on.</summary>
    public ValueList<FactId> Because => basis.Facts;

    /// <summary>What else to know: the rate, the rule that gave an odd cent, a bound that held. Empty if nothing.</summary>
    public string Note { get; }
}
