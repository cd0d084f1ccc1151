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

/// <summary>A strategic alliance: a history of dated facts, and the ledgers that follow from it.</summary>
/// <remarks>
/// <para>The history is the truth; the ledgers are folded from it in the order of the days. Recording a fact gives a new alliance and
/// leaves this one as it is. Two alliances are equal when their histories are.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed partial class Alliance : IEquatable<Alliance>
{
    private readonly Folded folded;

    // The day and the instant that were asked for; a view stays one when facts are recorded on it.
    private readonly (DateOnly Day, DateTimeOffset? KnownAt)? view;

    private Alliance(History history, Folded folded, AllianceRules rules, (DateOnly Day, DateTimeOffset? KnownAt)? view)
    {
        History = history;
        this.folded = folded;
        this.view = view;
        Day = view is { } asked && asked.Day > folded.LastDay ? asked.Day : folded.LastDay;
        Rules = rules;
    }

    /// <summary>All facts in the order in which they were written.</summary>
    public History History { get; }

    /// <summary>The day of this view: that of the last fact, or the day that was asked for, whichever is later.</summary>
    public DateOnly Day { get; }

    /// <summary>The instant up to which facts are known to this view.</summary>
    /// <value><see langword="null"/>: everything recorded.</value>
    public DateTimeOffset? KnownAt => view?.KnownAt;

    /// <summary>How strictly facts are taken.</summary>
    public AllianceRules Rules { get; }

    /// <summary>The id of the alliance.</summary>
    public AllianceId Id => Proposal.Fact.Alliance;

    /// <summary>Its name.</summary>
    public string Name => Proposal.Fact.Name;

    /// <summary>The fact that proposed it.</summary>
    public Recorded<AllianceProposed> Proposal => Ledgers.Charter.Proposal!.Value;

    /// <summary>Purposes, objectives, goals, phases.</summary>
    public Charter Charter => Ledgers.Charter;

    /// <summary>Bodies, decisions, votes, meetings.</summary>
    public DecisionBook Decisions => Ledgers.Decisions;

    /// <summary>Clearances and market shares.</summary>
    public ComplianceFile Compliance => Ledgers.Compliance;

    /// <summary>Partners, holdings, people.</summary>
    public Roster Roster => Ledgers.Roster;

    /// <summary>Agreements, milestones, windows.</summary>
    public AgreementBook Agreements => Ledgers.Agreements;

    /// <summary>Knowledge assets, conversions, access.</summary>
    public KnowledgeInventory Knowledge => Ledgers.Knowledge;

    /// <summary>Agendas, loops, trainings, factors.</summary>
    public LearningRecord Learning => Ledgers.Learning;

    /// <summary>Promises, incidents, ties, safeguards.</summary>
    public PromiseLedger Promises => Ledgers.Promises;

    /// <summary>Contributions, benefits, costs, terms, settlements, payments.</summary>
    public BenefitLedger Benefits => Ledgers.Benefits;

    /// <summary>Indicators, surveys, reviews, tasks.</summary>
    public Scorecard Scorecard => Ledgers.Scorecard;

    /// <summary>The plan to end or leave, and what of it is done.</summary>
    public ExitPlan Exit => Ledgers.Exit;

    /// <summary>Which facts are disputed.</summary>
    public DisputeRegister Disputes => Ledgers.Disputes;

    internal AllianceLedgers Ledgers => folded.Ledgers;

    /// <inheritdoc/>
    public bool Equals(Alliance? other) => other is not null && History.Equals(other.History);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Alliance);

    /// <inheritdoc/>
    public override int GetHashCode() => History.GetHashCode();

    /// <summary>Name, day and number of facts.</summary>
    /// <returns>For people.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name} as of {Day:yyyy-MM-dd}, {History.Count} facts");
}
