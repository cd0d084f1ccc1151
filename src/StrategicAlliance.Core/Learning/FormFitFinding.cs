using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Learning;

/// <summary>Whether the form of an alliance suits the knowledge that its partners ask for.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record FormFitFinding
{
    internal FormFitFinding(AllianceForm? form, bool? suitsTacit, Measurement tacitShare, ValueList<AssetId> tacitAssets, bool? fits, string explanation)
    {
        Form = form;
        SuitsTacit = suitsTacit;
        TacitShare = tacitShare;
        TacitAssets = tacitAssets;
        Fits = fits;
        Explanation = explanation;
    }

    /// <summary>The form; <see langword="null"/> before the alliance was proposed.</summary>
    public AllianceForm? Form { get; }

    /// <summary>Whether the form suits the transfer of tacit knowledge; <see langword="null"/> for a form that is no alliance.</summary>
    public bool? SuitsTacit { get; }

    /// <summary>The share of tacit assets among those that agendas ask for, from 0 to 1.</summary>
    public Measurement TacitShare { get; }

    /// <summary>The tacit assets that are asked for, by id.</summary>
    public ValueList<AssetId> TacitAssets { get; }

    /// <summary>Whether the form fits; <see langword="null"/> if it is not known.</summary>
    public bool? Fits { get; }

    /// <summary>Why.</summary>
    public string Explanation { get; }
}
