using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Diagnosis;

/// <summary>How far the exit from an alliance is prepared.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ExitSummary
{
    private ExitSummary(bool? ready, ValueList<ExitElement> missing, PartialDate? effective)
    {
        IsReady = ready;
        Missing = missing;
        Effective = effective;
    }

    /// <summary>Whether every planned element is done.</summary>
    /// <value><see langword="null"/> if no exit is planned.</value>
    public bool? IsReady { get; }

    /// <summary>The planned elements that are not done.</summary>
    public ValueList<ExitElement> Missing { get; }

    /// <summary>The first day on which a notice given takes effect.</summary>
    public PartialDate? Effective { get; }

    internal static ExitSummary Of(Alliance alliance)
    {
        var missing = alliance.Exit.Missing;
        var notices = alliance.Roster.Members
            .Select(member => member.Notice?.Fact.TakesEffect)
            .OfType<PartialDate>()
            .Order()
            .ToList();
        return new ExitSummary(missing is null ? null : missing.Count == 0, missing ?? [], notices.Count > 0 ? notices[0] : null);
    }
}
