namespace StrategicAlliance.Games;

/// <summary>A coalition of any number of players that is changed in place.</summary>
/// <param name="players">How many players there are.</param>
internal sealed class MemberBits(int players)
{
    private readonly ulong[] words = new ulong[(players + 63) / 64];

    /// <summary>A view of it.</summary>
    public PlayerSet Set => new(words);

    public void Clear() => Array.Clear(words);

    public void Fill()
    {
        Array.Fill(words, ulong.MaxValue);
        words[^1] >>= (64 * words.Length) - players;
    }

    /// <summary>Adds a player, or takes it away.</summary>
    public void Flip(int player) => words[player >> 6] ^= 1UL << (player & 63);

    public void FlipAll()
    {
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = ~words[word];
        }

        words[^1] &= ulong.MaxValue >> ((64 * words.Length) - players);
    }

    /// <summary>The members' names in ordinal order.</summary>
    public string Names(Players all)
    {
        var names = new List<string>();
        for (var player = Set.Next(0); player >= 0; player = Set.Next(player + 1))
        {
            names.Add(all[player]);
        }

        return string.Join(',', names.Order(StringComparer.Ordinal));
    }
}
