using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How much of the basic knowledge of a teacher a student shares: its capacity to learn from this teacher. It has a direction.</summary>
/// <remarks>
/// <para>Lane &amp; Lubatkin (1998) make absorptive capacity a property of the pair. The figure is this library's operationalization of the part that they call
/// similar basic knowledge: what both know over what the teacher knows. Jaccard's index, what both know over what either knows, is the control
/// that has no direction.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record RelativeAbsorptiveCapacity
{
    private RelativeAbsorptiveCapacity(int shared, int student, int teacher)
    {
        Shared = shared;
        StudentKnows = student;
        TeacherKnows = teacher;
    }

    /// <summary>Where the construct is published.</summary>
    public static Citation Citation { get; } = new(
        "Lane & Lubatkin",
        1998,
        "Relative absorptive capacity and interorganizational learning, Strateg Manage J 19:461-477 (operationalized here as a share of fields)");

    /// <summary>How many fields both know.</summary>
    public int Shared { get; }

    /// <summary>How many fields the student knows.</summary>
    public int StudentKnows { get; }

    /// <summary>How many fields the teacher knows.</summary>
    public int TeacherKnows { get; }

    /// <summary>What both know over what the teacher knows, from 0 to 1: how well the student can learn from the teacher.</summary>
    /// <value><see langword="null"/> when the teacher knows nothing that is named.</value>
    public decimal? StudentFromTeacher => Share(TeacherKnows);

    /// <summary>What both know over what the student knows, from 0 to 1: how well the teacher could learn from the student.</summary>
    /// <value><see langword="null"/> when the student knows nothing that is named.</value>
    public decimal? TeacherFromStudent => Share(StudentKnows);

    /// <summary>What both know over what either knows, from 0 to 1.</summary>
    /// <value><see langword="null"/> when neither knows anything that is named.</value>
    public decimal? Jaccard => Share(StudentKnows + TeacherKnows - Shared);

    /// <summary>Whether the capacity is the same in both directions.</summary>
    /// <value><see langword="null"/> when one of the two is not defined.</value>
    public bool? IsSymmetric => StudentKnows == 0 || TeacherKnows == 0 ? null : Shared == 0 || StudentKnows == TeacherKnows;

    /// <summary>The capacity of a student to learn from a teacher.</summary>
    /// <param name="student">The fields that the student knows; a field named twice counts once. Names are compared ordinally.</param>
    /// <param name="teacher">The fields that the teacher knows.</param>
    /// <returns>The capacity in both directions.</returns>
    /// <exception cref="ArgumentNullException">A list or a name is <see langword="null"/>.</exception>
    public static RelativeAbsorptiveCapacity Of(IEnumerable<string> student, IEnumerable<string> teacher)
    {
        var (known, taught) = (Fields(student), Fields(teacher));
        return new RelativeAbsorptiveCapacity(known.Count(taught.Contains), known.Count, taught.Count);
    }

    private static HashSet<string> Fields(IEnumerable<string> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return fields.Select(field => Bounds.Given(field, nameof(fields))).ToHashSet(StringComparer.Ordinal);
    }

    private decimal? Share(int of) => of == 0 ? null : (decimal)Shared / of;
}
