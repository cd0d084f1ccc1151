namespace StrategicAlliance.Simulation;

/// <summary>What code and members know at one time, over all histories.</summary>
/// <remarks>Knowledge is the sum over the dimensions of belief × reality, divided by their number: 1 when all is right, 0 when nothing is believed or as much is
/// wrong as right, −1 when all is wrong. Immutable; safe to share between threads.</remarks>
public sealed record MutualLearningPoint
{
    internal MutualLearningPoint(int? period, double code, double? codeError, double members, double? membersError)
    {
        Period = period;
        CodeKnowledge = code;
        CodeStandardError = codeError;
        MemberKnowledge = members;
        MemberStandardError = membersError;
    }

    /// <summary>After how many periods; <see langword="null"/> when every history was at its own rest.</summary>
    public int? Period { get; }

    /// <summary>The mean knowledge of the code, from −1 to 1.</summary>
    public double CodeKnowledge { get; }

    /// <summary>The standard error of <see cref="CodeKnowledge"/>: the standard deviation between histories divided by the root of their number.
    /// <see langword="null"/> for a single history.</summary>
    public double? CodeStandardError { get; }

    /// <summary>The mean knowledge of the members, from −1 to 1.</summary>
    public double MemberKnowledge { get; }

    /// <summary>The standard error of <see cref="MemberKnowledge"/> between histories; <see langword="null"/> for a single history.</summary>
    public double? MemberStandardError { get; }
}
