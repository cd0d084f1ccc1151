using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>One step of money terms. Each sees what came in and what earlier steps left, and writes lines.</summary>
/// <remarks>The set of steps is closed.</remarks>
public abstract record TermStep : IFactPart
{
    private const string Expected =
        "one of fee, recoup, preferred, royalty, catchUp, minimumGuarantee, milestone, donor, holdback, split";

    private protected TermStep()
    {
    }

    private protected TermStep(FactReader read)
    {
        _ = read.Text("step");
        Id = read.OptionalId<TermStepId>("id");
    }

    /// <summary>The kind of step as terms write it, e.g. <c>royalty</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The id of the step; counters run on by it from version to version.</summary>
    public TermStepId? Id { get; init => field = Bounds.Held(value); }

    void IFactPart.Write(FactWriter write)
    {
        write.Text("step", Kind);
        write.Id("id", Id);
        WriteMembers(write);
    }

    internal static TermStep Read(FactReader read)
    {
        switch (read.OptionalText("step"))
        {
            case "fee": return new FeeStep(read);
            case "recoup": return new RecoupStep(read);
            case "preferred": return new PreferredStep(read);
            case "royalty": return new RoyaltyStep(read);
            case "catchUp": return new CatchUpStep(read);
            case "minimumGuarantee": return new MinimumGuaranteeStep(read);
            case "milestone": return new MilestoneStep(read);
            case "donor": return new DonorStep(read);
            case "holdback": return new HoldbackStep(read);
            case "split": return new SplitStep(read);
            default:
                read.Fault("step", null, Expected);
                read.Forgive();
                return new SplitStep(read);
        }
    }

    internal abstract void WriteMembers(FactWriter write);
}
