using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Samples;

/// <summary>Where a handbook came from.</summary>
public static class ProvenanceSample
{
    public static void Run(TextWriter output)
    {
        var alliance = KnowledgeExample.Alliance;

        #region shown
        var provenance = KnowledgeProvenance.Of(alliance.Knowledge);
        var handbook = provenance.Trace("cold-handbook", ParticipantRegister.Of(alliance.Roster))!;

        foreach (var root in handbook.Roots)
        {
            output.WriteLine($"{root.Asset} was brought in by {string.Join(", ", root.By)} {root.Sources}");
        }

        foreach (var conversion in handbook.Conversions)
        {
            output.WriteLine($"{conversion.Fact.On} {conversion.Fact.Mode}: {conversion.Fact.Inputs} -> {conversion.Fact.Output}");
        }

        foreach (var participant in handbook.Participants)
        {
            output.WriteLine($"{participant.Name} took part for {string.Join(", ", participant.Partners)}");
        }

        output.WriteLine($"made of it since: {handbook.Descendants}");
        output.WriteLine($"because of {handbook.Because}");
        #endregion
    }
}
