using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>Reads how far each item of the learning agendas has come, what was learned beside them, and which transfer duties nobody sees to.</summary>
/// <remarks>
/// <para>The stages are this library's operationalization of Szulanski (1996), who follows a practice from the wish for it to its use. An item is
/// asked for from the day its learner first stated it. It is under way while, on the day of the view, the learner has access to the asset (not to
/// aggregates only; not revoked, refused again or run out), a licence or title to it, people of its own who carry it or what came of it,
/// or was trained in what the item names as its topic. It is absorbed when the learner, or a person the learner had assigned by then, took part in a
/// conversion of which the asset or what came of it was an input. It is applied when the learner is said to have achieved it, or when the learner alone
/// turned the asset or what came of it into its own practice (an internalization) while no other open item of its agenda named the same asset.</para>
/// <para>Each stage implies the earlier ones. Absorbed and applied, once reached, stay; what is under way may come to a halt.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class AgendaAnalysis
{
    /// <summary>Source of the stages.</summary>
    public static Citation Citation { get; } = new(
        "Szulanski",
        1996,
        "Exploring internal stickiness: impediments to the transfer of best practice within the firm, Strateg Manage J 17(WSI):27-43");

    /// <summary>Reads the agendas as they stand on a day.</summary>
    /// <param name="record">What the partners want to learn.</param>
    /// <param name="inventory">The assets and what became of them.</param>
    /// <param name="roster">The partners and their people.</param>
    /// <param name="charter">The purposes and phases.</param>
    /// <param name="agreements">The transfer duties.</param>
    /// <param name="day">The day on which the ledgers are a view.</param>
    /// <returns>The agendas, the directions, the duties, and what nobody planned.</returns>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public static AgendaFinding Examine(
        LearningRecord record, KnowledgeInventory inventory, Roster roster, Charter charter, AgreementBook agreements, DateOnly day)
    {
        var duties = DutyReading.InForce(Bounds.Given(agreements), day).ToArray();
        var people = new LearningPeople(Bounds.Given(roster));
        var watched = Bounds.Given(record).Items.Values.Select(item => item.Stated.Asset).OfType<AssetId>().Concat(duties.Select(duty => duty.Duty.Asset));
        var evidence = new TransferEvidence(Bounds.Given(inventory), people, watched, day);
        var ladder = new TransferLadder(record, evidence, day);
        var owed = duties.ToLookup(duty => (duty.Duty.To, duty.Duty.Asset), duty => duty.Agreement);
        var transfers = record.Items.Values.Select(Follow).ToArray();
        var mine = transfers.ToLookup(transfer => transfer.Learner);
        var unplanned = new UnplannedReading(record, inventory, people, evidence);

        var finding = new AgendaFinding(
            roster.Members.Select(member => member.Id).Union(record.Agendas.Keys).Order().Select(Agenda).ToValueList(),
            AgendaShares.Directions(transfers),
            duties.Select(duty => DutyReading.Check(duty, mine[duty.Duty.To], evidence, day)).ToValueList(),
            AgendaShares.Attended(transfers));
        return AgendaExpectation.Add(finding with { Leaks = inventory.Leaks.ToValueList() }, record, roster, Bounds.Given(charter));

        KnowledgeTransfer Follow(LearningItem item)
        {
            var transfer = new KnowledgeTransfer(item, Suppliers(item, people, evidence), ladder.Climb(item));
            transfer = transfer with { IsOverdue = transfer.Stage != TransferStage.Applied && transfer.Due is { } due && due.LastDay < day };
            return item.Stated.Asset is not { } asset ? transfer : transfer with
            {
                Duties = owed[(item.Partner, asset)].Distinct().Order().ToValueList(),
                Owners = evidence.CarriersOn(day, item.Partner, asset),
            };
        }

        PartnerAgenda Agenda(PartnerId partner)
        {
            var items = mine[partner].OrderBy(transfer => transfer.Item).ToValueList();
            var (beside, surprise) = unplanned.Of(partner);
            return new PartnerAgenda(partner, items, stage => AgendaShares.Reaching(stage, items, partner), beside, surprise);
        }
    }

    private static ValueList<PartnerId> Suppliers(LearningItem item, LearningPeople people, TransferEvidence evidence)
    {
        if (people.Partner(item.Stated.From) is { } named)
        {
            return named == item.Partner ? [] : [named];
        }

        return item.Stated.Asset is { } asset && evidence.OwnersAtFirst(asset) is { } owners
            ? owners.Where(owner => owner != item.Partner).Distinct().Order().ToValueList()
            : [];
    }
}
