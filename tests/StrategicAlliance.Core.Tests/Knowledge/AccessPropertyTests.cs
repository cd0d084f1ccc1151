using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Journals;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;

namespace StrategicAlliance.Tests.Knowledge;

public sealed class AccessPropertyTests
{
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly PartnerId[] Partners = ["a", "b", "c", "stranger"];
    private static readonly AssetId[] Assets = ["s", "t", "u", "v", "w"];
    private static readonly AgreementId[] Deals = ["frame", "deal"];
    private static readonly AccessNeed?[] Needs = [null, AccessNeed.SignificantlyDelayed, AccessNeed.TechnicallyImpossible];

    private static int decisions;
    private static int fenced;
    private static int granted;

    [Fact]
    public void Decide_AnySequenceOfFacts_ShowsNothingThatThePolicyRestricts()
    {
        var rolls = Gen.Choose(0, int.MaxValue - 1).ListOf(70).Select(list => list.ToArray());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(rolls.ToArbitrary(), (Func<int[], bool>)Holds));

        decisions.Should().BeGreaterThan(100_000);
        fenced.Should().BeGreaterThan(1000, "otherwise nothing was derived from what is closed");
        granted.Should().BeGreaterThan(1000, "otherwise nothing was ever shown");
    }

    private static bool Holds(int[] rolls)
    {
        var alliance = Alliance(rolls);
        var last = alliance.Day;
        return Agrees(alliance, last)
            && Agrees(alliance, First.AddDays((rolls.Length > 0 ? rolls[0] : 0) % (last.DayNumber - First.DayNumber + 1)));
    }

    private static bool Agrees(Alliance alliance, DateOnly day)
    {
        var view = alliance.AsOf(day);
        var basis = view.AccessBasis();
        var policy = new AccessPolicy();
        var naive = new NaiveAccess([.. PlainFold.Of(PlainFold.Part(alliance, day, null)).History.Select(recorded => recorded.Fact)], day);
        foreach (var partner in Partners)
        {
            foreach (var purpose in Enum.GetValues<AccessPurpose>())
            {
                var visible = policy.VisibleAssets(basis, partner, purpose, day).Select(decision => decision.Request.Asset).ToHashSet();
                foreach (var need in Needs)
                {
                    var ranks = naive.Ranks(partner, purpose, need);
                    ranks.Keys.ToHashSet().SetEquals(view.Knowledge.Assets.Keys).Should().BeTrue();
                    foreach (var (asset, rank) in ranks)
                    {
                        var decision = policy.Decide(basis, new AccessRequest(asset, partner, purpose, day) { Need = need });
                        var shown = ScopeOrder.Rank(decision.Scope);
                        Count(decision);
                        if (shown > rank || (shown < rank && !naive.HasReturned(partner)) || (need is null && visible.Contains(asset) != decision.IsGranted))
                        {
                            throw new Xunit.Sdk.XunitException(
                                $"{partner} asks for {asset} ({purpose}, {need?.ToString() ?? "no need"}) on {day:O}: shown {shown}, policy {rank}. {decision.Rule} {decision.Explanation}\n"
                                + JournalWriter.ToText([.. alliance.History.Select(recorded => recorded.Fact)], JournalForm.Lines));
                        }
                    }
                }
            }
        }

        return true;
    }

    private static void Count(AccessDecision decision)
    {
        decisions++;
        fenced += decision.Rule == AccessRule.FencedSource ? 1 : 0;
        granted += decision is { IsGranted: true, Rule: not AccessRule.Owner } ? 1 : 0;
    }

    private static Alliance Alliance(int[] rolls)
    {
        var alliance = StrategicAlliance.Alliances.Alliance.Propose(new AllianceProposed(First, "x", "X", AllianceForm.JointResearch) { Id = "start" });
        foreach (var partner in Partners[..2])
        {
            alliance = PlainFold.Accepted(alliance.Record(new PartnerJoined(First, partner, "P") { Id = partner.Value + "-in" }));
        }

        var day = First;
        for (var i = 0; i < rolls.Length; i++)
        {
            var numbers = new Numbers(rolls[i]);
            day = day.AddDays(numbers.Below(4));
            var on = numbers.Below(12) == 0 ? day.AddDays(-numbers.Below(20)) : day;
            var fact = Fact(numbers, on < First ? First : on, alliance);
            fact = fact with { Id = FormattableString.Invariant($"r{i}"), Corrects = fact is not FactRetracted && numbers.Below(25) == 0 ? Earlier(numbers, alliance, fact) : null };
            alliance = alliance.Record(fact).TryAccepted(out var next, out _) ? next : alliance;
        }

        return alliance;
    }

    private static FactId? Earlier(Numbers numbers, Alliance alliance, AllianceFact fact)
    {
        var same = alliance.History.Where(recorded => recorded.Fact.GetType() == fact.GetType()).Select(recorded => recorded.Id).ToList();
        return same.Count == 0 ? default(FactId?) : same[numbers.Below(same.Count)];
    }

    private static AllianceFact Fact(Numbers numbers, DateOnly on, Alliance alliance)
    {
        var (asset, partner, purpose) = (numbers.Of(Assets), numbers.Of(Partners[..3]), numbers.Of(Enum.GetValues<AccessPurpose>()));
        PartialDate? until = numbers.Below(3) == 0 ? on.AddDays(numbers.Below(15)) : null;
        return numbers.Below(26) switch
        {
            0 => new PartnerJoined(on, partner, "P"),
            1 => new PartnerWithdrew(on, partner),
            2 or 3 or 4 or 5 => new AssetContributed(on, asset, "A", Some(numbers, partner))
            {
                Ground = numbers.Of<KnowledgeGround?>(null, KnowledgeGround.Background, KnowledgeGround.Foreground, KnowledgeGround.Sideground),
                Protection = numbers.Of<Protection?>(null, Protection.Open, Protection.Alliance, Protection.NeedToKnow, Protection.Restricted),
            },
            6 or 7 or 8 or 9 => new KnowledgeConverted(on, SeciMode.Combination, [asset, numbers.Of(Assets)], numbers.Of(Assets))
            {
                Owners = numbers.Below(2) == 0 ? Some(numbers, partner) : null,
                Participants = [numbers.Of(Partners[..3]).Value],
            },
            10 => new KnowledgeAcquired(on, asset, "K", partner),
            11 or 12 or 13 or 14 => new AccessGranted(on, asset, partner, purpose)
            {
                Scope = numbers.Of<AccessScope?>(null, AccessScope.Full, AccessScope.Full, AccessScope.Read, AccessScope.AggregateOnly),
                Until = until,
            },
            15 => new AccessRefused(on, asset, partner, purpose) { Until = until },
            16 => new AccessRevoked(on, asset, partner, purpose) { Until = until },
            17 or 18 => new AssetTransferred(on, asset, Some(numbers, partner))
            {
                Scope = numbers.Of<TransferScope?>(null, TransferScope.Title, TransferScope.Licence, TransferScope.CrossLicence),
                Agreement = numbers.Of<AgreementId?>(null, Deals[0], Deals[1]),
            },
            19 or 20 or 21 => new AgreementSigned(on, numbers.Of(Deals), AgreementTier.Framework, Parties(numbers.Below(3)))
            {
                Clauses = Clauses(numbers),
                Effective = numbers.Below(4) == 0 ? on.AddDays(numbers.Below(10)) : null,
                Expires = until,
            },
            22 => new AgreementAmended(on, numbers.Of(Deals)) { Clauses = Clauses(numbers) },
            23 => new AgreementEnded(on, numbers.Of(Deals)) { Reason = "over" },
            24 => new ComplianceCleared(on, ComplianceMatter.ExportControl, "DE", numbers.Of(ComplianceOutcome.Cleared, ComplianceOutcome.Conditional, ComplianceOutcome.Blocked))
            {
                Agreement = numbers.Of(Deals),
                Condition = numbers.Of<ConditionId>("whole", "asset"),
            },
            _ => new FactRetracted(on, alliance.History[numbers.Below(alliance.History.Count)].Id),
        };
    }

    private static AgreementClauses Clauses(Numbers numbers) => new()
    {
        BackgroundListed = numbers.Of<bool?>(null, true, true, false),
        Conditions = numbers.Below(6) switch
        {
            0 => [new ConditionPrecedent("whole")],
            1 => [new ConditionPrecedent("asset") { Asset = numbers.Of(Assets) }],
            _ => null,
        },
    };

    private static ValueList<PartnerId> Parties(int which) => which switch
    {
        0 => ["a", "b"],
        1 => ["a", "b", "c"],
        _ => ["b", "c"],
    };

    private static ValueList<PartnerId> Some(Numbers numbers, PartnerId partner) => numbers.Below(4) == 0 ? [partner, numbers.Of(Partners[..3])] : [partner];
}
