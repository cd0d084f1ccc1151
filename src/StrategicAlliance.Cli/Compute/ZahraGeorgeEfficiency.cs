using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Potential and realized absorptive capacity, and how much of the one becomes the other.</summary>
internal sealed class ZahraGeorgeEfficiency : IComputation
{
    private const string Acquisition = "acquisition";
    private const string Assimilation = "assimilation";
    private const string Transformation = "transformation";
    private const string Exploitation = "exploitation";

    public string Name => "zahra-george-efficiency";

    public IReadOnlyList<string> Inputs => [Acquisition, Assimilation, Transformation, Exploitation];

    public string Unit => "1";

    public string Citation => AbsorptiveCapacity.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (acquisition, assimilation) = (input.Find(Acquisition)?.Decimal(), input.Find(Assimilation)?.Decimal());
        var (transformation, exploitation) = (input.Find(Transformation)?.Decimal(), input.Find(Exploitation)?.Decimal());
        if (input.Lacks(Inputs) is { } insufficient)
        {
            return insufficient;
        }

        if (LearningDomain.NoFraction((Acquisition, acquisition), (Assimilation, assimilation), (Transformation, transformation), (Exploitation, exploitation)) is { } reason)
        {
            return Answer.Rejected(reason);
        }

        var capacity = AbsorptiveCapacity.Of(acquisition!.Value, assimilation!.Value, transformation!.Value, exploitation!.Value);
        return capacity.IsInconsistent
            ? Halves(new Answer().Add("result", "InconsistentMeasurement"), capacity)
                .Add("reason", "Realized capacity is above potential: what was not taken in cannot be used.")
            : capacity.Efficiency is { } efficiency
                ? Halves(new Answer(), capacity).Add("efficiency", efficiency).Add("gap", capacity.Gap)
                : Halves(Answer.InsufficientData([]), capacity).Add("reason", "Potential capacity is 0: its efficiency is not defined.");
    }

    private static Answer Halves(Answer answer, AbsorptiveCapacity capacity) =>
        answer.Add("potential", capacity.Potential).Add("realized", capacity.Realized);
}
