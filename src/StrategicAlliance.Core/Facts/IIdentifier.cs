namespace StrategicAlliance.Facts;

/// <summary>What all ids have in common: a text that is never blank, and a type of their own.</summary>
/// <typeparam name="TSelf">The id.</typeparam>
/// <remarks>Ids of different types never compare equal, and one cannot be passed for another.</remarks>
public interface IIdentifier<TSelf> : IEquatable<TSelf>, IComparable<TSelf>
    where TSelf : struct, IIdentifier<TSelf>
{
    /// <summary>The text of the id.</summary>
    /// <exception cref="InvalidOperationException">The id is the default value of its type, which names nothing.</exception>
    string Value { get; }

    /// <summary>The id with this text.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException">The text is blank or holds a control character.</exception>
    static abstract TSelf From(string value);
}
