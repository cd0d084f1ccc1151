using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>A partner voted in a body in which it has no seat.</summary>
public sealed record VoteWithoutSeat : Refusal
{
    internal VoteWithoutSeat(PartnerId partner, BodyId body, DecisionId decision, FactId adopted, ValueList<PartnerId> seated)
    {
        Partner = partner;
        Body = body;
        Decision = decision;
        Adopted = adopted;
        Seated = seated;
    }

    /// <summary>Who voted.</summary>
    public PartnerId Partner { get; }

    /// <summary>The body before which the decision was last tabled.</summary>
    public BodyId Body { get; }

    /// <summary>The decision.</summary>
    public DecisionId Decision { get; }

    /// <summary>The fact that says who sits in the body.</summary>
    public FactId Adopted { get; }

    /// <summary>Who has a seat, in the order of the seats.</summary>
    public ValueList<PartnerId> Seated { get; }

    /// <inheritdoc/>
    public override string Message => Seated.Count > 0
        ? $"{Partner} has no seat in {Body} to vote on {Decision}; seats ({Adopted}): {string.Join(", ", Seated)}."
        : $"{Partner} has no seat in {Body} to vote on {Decision}; nobody has one ({Adopted}).";

    /// <inheritdoc/>
    public override string Remedy =>
        $"Record first the governance that gives {Partner} a seat in {Body}, or table {Decision} before a body in which it sits.";
}
