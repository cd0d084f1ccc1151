namespace StrategicAlliance.Games;

/// <summary>What a coalition of a game with any number of players could earn without the others.</summary>
/// <param name="members">The coalition; valid only during the call.</param>
/// <returns>Its value: a finite number, 0 for the coalition without members, always the same for the same coalition.</returns>
public delegate double PlayerSetValue(PlayerSet members);
