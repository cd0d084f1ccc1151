namespace StrategicAlliance.Games;

/// <summary>What proves a solution, so that somebody who does not trust the solver can check it.</summary>
/// <remarks>Closed to the library; one type per kind of proof.</remarks>
public abstract record Certificate
{
    private protected Certificate()
    {
    }

    /// <summary>Whether it proves the answer; an estimate does not.</summary>
    public abstract bool IsProof { get; }

    /// <summary>What is proved and how, in a sentence.</summary>
    public abstract string Statement { get; }
}
