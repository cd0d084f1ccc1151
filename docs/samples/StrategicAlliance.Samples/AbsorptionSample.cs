using StrategicAlliance.Learning;

namespace StrategicAlliance.Samples;

/// <summary>Four measures of absorptive capacity with plain numbers.</summary>
public static class AbsorptionSample
{
    /// <summary>Computes them.</summary>
    /// <param name="output">Where to tell them.</param>
    public static void Run(TextWriter output)
    {
        var increment = AbsorbedKnowledge.Of(research: [10, 20, 30], focal: 0, gamma: 0.6m, theta: 0.5m, outsideIndustry: 8);
        var capacity = AbsorptiveCapacity.Of(acquisition: 0.8m, assimilation: 0.6m, transformation: 0.5m, exploitation: 0.34m);
        var impossible = AbsorptiveCapacity.Of(0.3m, 0.3m, 0.6m, 0.6m);
        var dyad = RelativeAbsorptiveCapacity.Of(student: ["stamping", "welding", "paint"], teacher: ["kaizen", "stamping"]);
        var patents = CrossCitation.Of(a: new CitationCount(total: 300, toOther: 12), b: new CitationCount(total: 80, toOther: 4));
        var moved = CitationChange.Of(before: 0.02m, after: 0.05m, controlBefore: 0.02m, controlAfter: 0.03m);
        output.WriteLine(FormattableString.Invariant($"absorbed {increment.Absorbed:0.0} of others' research, knowledge grows by {increment.Increment:0.0}"));
        output.WriteLine(FormattableString.Invariant($"potential {capacity.Potential:0.00}, realized {capacity.Realized:0.00}, efficiency {capacity.Efficiency:0.00}"));
        output.WriteLine(FormattableString.Invariant($"realized {impossible.Realized:0.00} above potential {impossible.Potential:0.00}: inconsistent is {impossible.IsInconsistent}"));
        output.WriteLine(FormattableString.Invariant($"student from teacher {dyad.StudentFromTeacher:0.00}, teacher from student {dyad.TeacherFromStudent:0.00}, Jaccard {dyad.Jaccard:0.00}"));
        output.WriteLine(FormattableString.Invariant($"A cites B {patents.A.CrossCitationRate:0.00}, B cites A {patents.B.CrossCitationRate:0.00}: {patents.NetLearner} learns more"));
        output.WriteLine(FormattableString.Invariant($"the rate rose by {moved.Change:0.00}, of which the alliance moved {moved.Transfer:0.00}"));
    }
}
