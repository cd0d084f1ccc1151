using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Learning;

/// <summary>Compares the form of an alliance with the knowledge that its partners ask for: much tacit knowledge wants a joint venture or equity.</summary>
/// <remarks>
/// <para>Mowery, Oxley &amp; Silverman (1996) find more transfer in equity joint ventures than in contracts. A joint venture, a minority stake and cross-shareholding
/// suit tacit knowledge; the contractual forms do not; of the forms that are no alliance nothing is said. Where little is tacit, every form fits.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class FormFitAnalysis
{
    /// <summary>Examines the form with the default settings.</summary>
    /// <param name="charter">The form.</param>
    /// <param name="knowledge">The assets.</param>
    /// <param name="learning">What is asked for.</param>
    /// <returns>The fit, or why it is not known.</returns>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public static FormFitFinding Examine(Charter charter, KnowledgeInventory knowledge, LearningRecord learning) =>
        Examine(charter, knowledge, learning, new FormFitSettings());

    /// <summary>Examines the form.</summary>
    /// <param name="charter">The form.</param>
    /// <param name="knowledge">The assets.</param>
    /// <param name="learning">What is asked for.</param>
    /// <param name="settings">From which share of tacit assets on an alliance wants equity.</param>
    /// <returns>The fit, or why it is not known.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static FormFitFinding Examine(Charter charter, KnowledgeInventory knowledge, LearningRecord learning, FormFitSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var form = Bounds.Given(charter).Proposal?.Fact.Form;
        var asked = AskedForAssets.Of(Bounds.Given(knowledge), Bounds.Given(learning)).Select(one => one.Asset).DistinctBy(asset => asset.Id).OrderBy(asset => asset.Id).ToArray();
        var known = asked.Where(asset => asset.Form is not null).ToArray();
        var tacit = known.Where(asset => asset.Form == KnowledgeForm.Tacit).ToArray();
        Measurement share = known.Length == 0
            ? new Measurement.NotMeasured("No agenda asks for an asset of which it is known how tacit it is.", ["learningAgendaSet", "assetContributed"])
            : new Measurement.Measured(
                (double)tacit.Length / known.Length,
                "1",
                known.Select(asset => asset.TacitnessBecause!.Value).Distinct().ToValueList(),
                "tacit assets asked for / assets asked for whose form is known",
                CrossCitation.Citation)
            {
                Confidence = (decimal)known.Length / asked.Length,
            };
        var suits = form is { } given ? SuitsTacit(given) : null;
        var isTacit = known.Length == 0 ? default(bool?) : (decimal)tacit.Length / known.Length >= settings.TacitFrom;
        bool? fits = (isTacit, suits) switch
        {
            (false, not null) => true,
            (true, { } suited) => suited,
            _ => null,
        };
        return new FormFitFinding(form, suits, share, tacit.Select(asset => asset.Id).ToValueList(), fits, Words(form, suits, fits, tacit.Length, known.Length));
    }

    private static bool? SuitsTacit(AllianceForm form) => form switch
    {
        AllianceForm.JointVenture or AllianceForm.MinorityEquity or AllianceForm.CrossShareholding => true,
        AllianceForm.Merger or AllianceForm.Acquisition or AllianceForm.OverseasSubsidiary or AllianceForm.Cartel => null,
        _ => false,
    };

    private static string Words(AllianceForm? form, bool? suits, bool? fits, int tacit, int known)
    {
        if (form is not { } given || suits is null)
        {
            return form is null ? "The form is not known." : $"{form.Value.ToName()} is no form of alliance.";
        }

        var counted = FormattableString.Invariant($"{tacit} of {known} assets asked for are tacit");
        return fits switch
        {
            null => "It is not known how tacit the assets are that agendas ask for.",
            true => $"{counted}; {given.ToName()} fits.",
            false => $"{counted}; {given.ToName()} is a contract, where a joint venture or equity would carry them better.",
        };
    }
}
