using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>A body that decides, in the form in which it was last adopted.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AdoptedBody
{
    internal AdoptedBody(FactId because, GoverningBody form)
    {
        Because = because;
        Form = form;
    }

    /// <summary>Its id.</summary>
    public BodyId Id => Form.Id;

    /// <summary>The fact that gave it this form.</summary>
    public FactId Because { get; }

    /// <summary>Who sits in it and how it decides.</summary>
    public GoverningBody Form { get; }
}
