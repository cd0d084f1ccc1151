using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>Reads for every ordered pair of members how well the one can learn from the other: the share of the teacher's basic knowledge that the student has too.</summary>
/// <remarks>
/// <para>Lane &amp; Lubatkin (1998), operationalized by <see cref="RelativeAbsorptiveCapacity"/> over the capabilities that partners state when they join and over the
/// technology classes of their profiles. What a partner does not state makes its pairs not measured; so does a teacher that states nothing it knows.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class RelativeCapacityAnalysis
{
    /// <summary>Examines every ordered pair of members with the default settings.</summary>
    /// <param name="roster">Who takes part.</param>
    /// <returns>One finding for each ordered pair, by student, then by teacher.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> is <see langword="null"/>.</exception>
    public static ValueList<RelativeCapacityFinding> Examine(Roster roster) => Examine(roster, new RelativeCapacitySettings());

    /// <summary>Examines every ordered pair of members.</summary>
    /// <param name="roster">Who takes part.</param>
    /// <param name="settings">From which level on a capability counts as known.</param>
    /// <returns>One finding for each ordered pair, by student, then by teacher.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ValueList<RelativeCapacityFinding> Examine(Roster roster, RelativeCapacitySettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var members = Bounds.Given(roster).Members.ToArray();
        return members
            .SelectMany(student => members.Where(teacher => teacher.Id != student.Id).Select(teacher => new RelativeCapacityFinding(
                student.Id,
                teacher.Id,
                Share(student.Id, teacher.Id, Capabilities(student, settings.KnownFrom), Capabilities(teacher, settings.KnownFrom), "capabilities", "partnerJoined"),
                Share(student.Id, teacher.Id, Technologies(student), Technologies(teacher), "technology classes", "partnerProfiled"))))
            .ToValueList();
    }

    private static Measurement Share(
        PartnerId student, PartnerId teacher, (FactId Because, ValueList<string> Fields)? learns, (FactId Because, ValueList<string> Fields)? teaches, string what, string needs)
    {
        if (learns is not { } known || teaches is not { } taught)
        {
            var silent = new[] { learns is null ? student.Value : null, teaches is null ? teacher.Value : null }.OfType<string>();
            return new Measurement.NotMeasured($"The {what} of {string.Join(" and ", silent)} are not stated.", [needs]);
        }

        var capacity = RelativeAbsorptiveCapacity.Of(known.Fields, taught.Fields);
        return capacity.StudentFromTeacher is { } share
            ? new Measurement.Measured(
                (double)share,
                "1",
                [known.Because, taught.Because],
                FormattableString.Invariant($"{what} that both know / those that {teacher} knows = {capacity.Shared} / {capacity.TeacherKnows}"),
                RelativeAbsorptiveCapacity.Citation)
            : new Measurement.NotMeasured($"{teacher} is stated to know none of the {what}.", [needs]);
    }

    private static (FactId Because, ValueList<string> Fields)? Capabilities(Partner partner, decimal knownFrom) =>
        partner.Joined.Fact.Capabilities is { } stated
            ? (partner.Joined.Id, stated.Where(one => one.Level >= knownFrom).Select(one => one.Name).ToValueList())
            : null;

    private static (FactId Because, ValueList<string> Fields)? Technologies(Partner partner) =>
        partner.Latest(profile => profile.TechnologyVector) is { } stated
            ? (stated.Because, stated.Value.Where(one => one.Value > 0).Select(one => one.Key).ToValueList())
            : null;
}
