using Microsoft.Extensions.DependencyInjection;
using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;
using StrategicAlliance.Integration;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Samples;

/// <summary>A host that registers the library and adds a check and a warning of its own.</summary>
public static class HostSample
{
    /// <summary>Reads a journal and tells everything that is wrong with it.</summary>
    /// <param name="stream">The journal.</param>
    /// <param name="output">Where to tell it.</param>
    /// <returns>The alliance, or <see langword="null"/> if there is none.</returns>
    public static Alliance? Read(Stream stream, TextWriter output)
    {
        #region read
        var journal = JournalReader.Read(stream);
        foreach (var error in journal.Errors)
        {
            output.WriteLine(error);
        }
        #endregion

        return journal.IsValid ? Replay(journal, output) : null;
    }

    private static Alliance? Replay(JournalReading journal, TextWriter output)
    {
        #region replay
        return Alliance.Replay(journal.Facts).Match<Alliance?>(
            accepted => accepted.Next,
            refused =>
            {
                output.WriteLine($"line {journal.LineOf(refused.Fact.Id)}: {refused.Refusal} {refused.Refusal.Remedy}");
                return null;
            });
        #endregion
    }

    /// <summary>Assesses an alliance with the host's own strategies.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The assessment.</returns>
    public static Assessment Assess(Alliance alliance, DateOnly asOf)
    {
        #region register
        var services = new ServiceCollection();
        services.AddStrategicAlliance(host => host
            .UseTopology(topology => topology.MeshDensity = 0.6)
            .AddIntegrationCheck<SharedLanguageCheck>()
            .AddWarningSignal<SilentSteeringSignal>());

        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        return provider.GetRequiredService<AllianceAssessor>().Assess(alliance, asOf);
        #endregion
    }
}

#region check
/// <summary>Culture is bridged where partners have a working language in common.</summary>
public sealed class SharedLanguageCheck : IIntegrationCheck
{
    public IntegrationLevel Level => IntegrationLevel.Cultural;

    public IntegrationFinding Examine(Alliance alliance)
    {
        var stated = alliance.Roster.Members
            .Select(member => member.Latest(profile => profile.Languages))
            .OfType<(FactId Because, ValueList<string> Languages)>()
            .ToList();
        if (stated.Count < 2)
        {
            const string why = "Fewer than two partners state their working languages.";
            return new IntegrationFinding(Level, new Measurement.NotMeasured(why, ["partnerProfiled.languages"]), why);
        }

        var pairs = stated.SelectMany((one, i) => stated.Skip(i + 1).Select(other => one.Languages.Intersect(other.Languages, StringComparer.Ordinal).Any())).ToList();
        var score = new Measurement.Measured(
            pairs.Count(shared => shared) / (double)pairs.Count,
            "1",
            stated.Select(item => item.Because).ToValueList(),
            "pairs of partners with a common working language / pairs",
            Citation.OfLibrary("sample of a host's own check"));
        return new IntegrationFinding(Level, score, $"{pairs.Count(shared => shared)} of {pairs.Count} pairs share a working language.");
    }
}
#endregion

#region signal
/// <summary>A steering committee that has not met for half a year.</summary>
public sealed class SilentSteeringSignal : IWarningSignal
{
    public string Code => "X1";

    public string Name => "top management has not met for half a year";

    public Detection Detect(Alliance alliance)
    {
        var last = alliance.Decisions.Meetings.LastOrDefault(meeting => meeting.Fact.Level == Partners.ManagementLevel.Executive);
        if (last.Fact is null)
        {
            return new Detection.NotKnown("No meeting of top management is recorded.", ["meetingHeld"]);
        }

        var days = alliance.Day.DayNumber - last.Fact.On.FirstDay.DayNumber;
        return days <= 182
            ? new Detection.Absent($"Top management met {days} days ago.")
            : new Detection.Present(days > 365 ? 3 : 2, [last.Id], $"Top management met last {days} days ago.") { Since = last.Fact.On };
    }
}
#endregion
