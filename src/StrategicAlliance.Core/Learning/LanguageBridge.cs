using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>Reads which partners have a working language in common, and who is trained in the language and culture of the others.</summary>
/// <remarks>This library's definition. Pure; safe to call from any thread.</remarks>
public static class LanguageBridge
{
    /// <summary>The share of pairs: this library's definition.</summary>
    public static Citation Citation { get; } = Citation.OfLibrary("share of pairs of partners with a common working language");

    /// <summary>Examines the members and their trainings.</summary>
    /// <param name="roster">Who takes part.</param>
    /// <param name="learning">The trainings.</param>
    /// <returns>The pairs and the trainings.</returns>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public static LanguageBridgeFinding Examine(Roster roster, LearningRecord learning)
    {
        var members = Bounds.Given(roster).Members.Select(member => (member.Id, Languages: member.Latest(profile => profile.Languages))).ToArray();
        var stated = members.Where(member => member.Languages is not null).Select(member => (member.Id, member.Languages!.Value.Because, member.Languages.Value.Value)).ToArray();
        return new LanguageBridgeFinding(
            stated.SelectMany((one, i) => stated.Skip(i + 1).Select(other => new LanguagePair(
                one.Id,
                other.Id,
                one.Value.Intersect(other.Value, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(),
                [one.Because, other.Because]))).ToValueList(),
            members.Where(member => member.Languages is null).Select(member => member.Id).ToValueList(),
            Bounds.Given(learning).Trainings.Where(training => training.Fact.Topic is TrainingTopic.Language or TrainingTopic.Culture).ToValueList());
    }
}
