using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A thing that one player owns and any of them may have, and what it is worth to each.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Good
{
    /// <summary>A good.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="owner">Who owns it now.</param>
    /// <param name="utilities">What it is worth to each player, in the order of the players.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Good(string name, string owner, ValueList<double> utilities)
    {
        Name = Bounds.Written(name);
        Owner = Bounds.Written(owner);
        Utilities = utilities ?? throw new ArgumentNullException(nameof(utilities));
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Who owns it now.</summary>
    public string Owner { get; }

    /// <summary>What it is worth to each player, in the order of the players.</summary>
    public ValueList<double> Utilities { get; }
}
