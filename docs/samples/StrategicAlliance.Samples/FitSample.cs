using StrategicAlliance.Learning;

namespace StrategicAlliance.Samples;

/// <summary>Whether channels, form and languages of the venture suit what its partners ask for.</summary>
public static class FitSample
{
    /// <summary>Examines them.</summary>
    /// <param name="output">Where to tell it.</param>
    public static void Run(TextWriter output)
    {
        var nummi = NummiJournal.AsOf(new DateOnly(1998, 12, 31));
        var channels = ChannelFitAnalysis.Examine(nummi.Roster, nummi.Knowledge, nummi.Learning);
        foreach (var use in channels.Uses)
        {
            output.WriteLine($"{use.Conversion.Id}: {use.Travelled} by {use.Channel}, fits is {use.Fits}");
        }

        output.WriteLine($"tacit, asked for, no rich channel on record: {string.Join(", ", channels.WithoutRichChannel.Select(item => item.Id))}");
        output.WriteLine(FormFitAnalysis.Examine(nummi.Charter, nummi.Knowledge, nummi.Learning).Explanation);
        var languages = LanguageBridge.Examine(nummi.Roster, nummi.Learning);
        output.WriteLine(FormattableString.Invariant($"pairs with a common language: {languages.Share.Figure:0.0} of all; trainings in language or culture: {languages.Trainings.Count}"));
        foreach (var pair in RelativeCapacityAnalysis.Examine(nummi.Roster))
        {
            output.WriteLine(FormattableString.Invariant($"{pair.Student} knows {pair.ByCapabilities.Figure:0.00} of what {pair.Teacher} knows"));
        }
    }
}
