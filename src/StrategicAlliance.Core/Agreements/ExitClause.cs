using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>What an agreement says about leaving.</summary>
public sealed record ExitClause : IFactPart
{
    /// <summary>An object whose members are all optional.</summary>
    public ExitClause()
    {
    }

    internal ExitClause(FactReader read)
    {
        Agreed = read.OptionalFlag("agreed") ?? true;
        NoticeDays = read.OptionalCount("noticeDays", 0);
        NonCompeteDays = read.OptionalCount("nonCompeteDays", 0);
        Elements = read.OptionalChoices<ExitElement>("elements");
    }

    /// <summary>Whether exit rules were agreed at all; false: known to have none.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool Agreed { get; init; } = true;

    /// <summary>Days of notice.</summary>
    /// <value>0 or more.</value>
    public int? NoticeDays { get; init => field = Bounds.Count(value, 0); }

    /// <summary>Days without competing after leaving.</summary>
    /// <value>0 or more.</value>
    public int? NonCompeteDays { get; init => field = Bounds.Count(value, 0); }

    /// <summary>What the exit has to settle.</summary>
    public ValueList<ExitElement>? Elements { get; init => field = Bounds.Each(value); }

    void IFactPart.Write(FactWriter write)
    {
        write.Flag("agreed", Agreed ? null : Agreed);
        write.Number("noticeDays", NoticeDays);
        write.Number("nonCompeteDays", NonCompeteDays);
        write.Choices("elements", Elements);
    }
}
