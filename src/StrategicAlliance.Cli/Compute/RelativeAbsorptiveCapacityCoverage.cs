using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How much of what a teacher knows a student shares, and the other way round.</summary>
internal sealed class RelativeAbsorptiveCapacityCoverage : IComputation
{
    private const string Student = "studentKnowledge";
    private const string Teacher = "teacherKnowledge";

    public string Name => "relative-absorptive-capacity-coverage";

    public IReadOnlyList<string> Inputs => [Student, Teacher];

    public string Unit => "1";

    public string Citation => RelativeAbsorptiveCapacity.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (student, teacher) = (input.Texts(Student), input.Texts(Teacher));
        if (input.Lacks(Inputs) is { } insufficient)
        {
            return insufficient;
        }

        var capacity = RelativeAbsorptiveCapacity.Of(student!, teacher!);
        return capacity.StudentFromTeacher is null
            ? Answer.InsufficientData([Teacher])
            : new Answer()
                .Add("studentFromTeacher", capacity.StudentFromTeacher)
                .Add("teacherFromStudent", capacity.TeacherFromStudent)
                .Add("jaccard", capacity.Jaccard)
                .Add("isSymmetric", capacity.IsSymmetric);
    }
}
