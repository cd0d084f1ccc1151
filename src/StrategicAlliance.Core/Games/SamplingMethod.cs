namespace StrategicAlliance.Games;

/// <summary>How the Shapley value of a large game is estimated.</summary>
public enum SamplingMethod
{
    /// <summary>Coalitions of every size in turn; each tells something about every player. Coalitions of one player and of all but one are valued
    /// all, without chance. Stratified SVARM (Kolpaczki et al. 2024). The best in most games, and the default.</summary>
    Stratified,

    /// <summary>A line through the values of random coalitions and their complements, fitted by least squares so that shares sum to v(N): KernelSHAP
    /// (Lundberg &amp; Lee 2017) with pairs (Covert &amp; Lee 2021). The best in games that are nearly quadratic.</summary>
    PairedRegression,

    /// <summary>Contributions along random orders, each followed by its reverse (Mitchell et al. 2022).</summary>
    AntitheticPermutations,

    /// <summary>Contributions along random orders (Castro, Gómez &amp; Tejada 2009).</summary>
    Permutations,
}
