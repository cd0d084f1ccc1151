using StrategicAlliance.Agreements;
using StrategicAlliance.Benefits;
using StrategicAlliance.Exit;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Alliances;

/// <summary>The ledgers of all rooms, and the way of a fact into the one it belongs to.</summary>
/// <remarks>Rules that one room can check stand in that room; here are those that need several.</remarks>
internal sealed class AllianceLedgers
{
    private readonly ILedger<object>[] ledgers;

    /// <summary>Ledgers without facts, to be written to.</summary>
    public AllianceLedgers()
        : this(
        [
            new Charter(),
            new DecisionBook(),
            new ComplianceFile(),
            new Roster(),
            new AgreementBook(),
            new KnowledgeInventory(),
            new LearningRecord(),
            new PromiseLedger(),
            new BenefitLedger(),
            new Scorecard(),
            new ExitPlan(),
            new DisputeRegister(),
        ])
    {
    }

    private AllianceLedgers(ILedger<object>[] ledgers) => this.ledgers = ledgers;

    public Charter Charter => (Charter)ledgers[(int)LedgerName.Charter];

    public DecisionBook Decisions => (DecisionBook)ledgers[(int)LedgerName.Decisions];

    public ComplianceFile Compliance => (ComplianceFile)ledgers[(int)LedgerName.Compliance];

    public Roster Roster => (Roster)ledgers[(int)LedgerName.Roster];

    public AgreementBook Agreements => (AgreementBook)ledgers[(int)LedgerName.Agreements];

    public KnowledgeInventory Knowledge => (KnowledgeInventory)ledgers[(int)LedgerName.Knowledge];

    public LearningRecord Learning => (LearningRecord)ledgers[(int)LedgerName.Learning];

    public PromiseLedger Promises => (PromiseLedger)ledgers[(int)LedgerName.Promises];

    public BenefitLedger Benefits => (BenefitLedger)ledgers[(int)LedgerName.Benefits];

    public Scorecard Scorecard => (Scorecard)ledgers[(int)LedgerName.Scorecard];

    public ExitPlan Exit => (ExitPlan)ledgers[(int)LedgerName.Exit];

    public DisputeRegister Disputes => (DisputeRegister)ledgers[(int)LedgerName.Disputes];

    /// <summary>Ledgers of the same content, all of which may be written to.</summary>
    public AllianceLedgers Fork() => new(Array.ConvertAll(ledgers, ledger => (ILedger<object>)ledger.Fork()));

    /// <summary>Ledgers of the same content, of which only the one that takes this fact may be written to.</summary>
    public AllianceLedgers ForkFor(AllianceFact fact)
    {
        if (FactRoutes.Of(fact) is not { } name)
        {
            return this;
        }

        var next = (ILedger<object>[])ledgers.Clone();
        next[(int)name] = (ILedger<object>)ledgers[(int)name].Fork();
        return new AllianceLedgers(next);
    }

    /// <summary>Ends the writing.</summary>
    public AllianceLedgers Close()
    {
        foreach (var ledger in ledgers)
        {
            ledger.Close();
        }

        return this;
    }

    /// <summary>Takes a fact, or says which rule refuses it and stays as it was.</summary>
    public Refusal? Enter(Entry entry, ReferenceCheck references)
    {
        if (Charter.Proposal is null && entry.Fact is not AllianceProposed)
        {
            return new AllianceNotProposed(entry.Fact.Kind);
        }

        if (Charter.Dissolved is { } dissolved && !FactRoutes.IsTakenAfterDissolution(entry.Fact))
        {
            return new NotAfterDissolution(entry.Fact.Kind, entry.Fact.On, dissolved.Id);
        }

        if (references.Check(entry, this) is { } refusal)
        {
            return refusal;
        }

        return FactRoutes.Of(entry.Fact) is { } name ? ledgers[(int)name].Enter(entry.Id, entry.Fact) : null;
    }
}
