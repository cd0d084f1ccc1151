namespace StrategicAlliance.Games;

/// <summary>What players add along random orders, each alone or with its reverse.</summary>
internal sealed class PermutationSampling : ShapleySampling
{
    private const int Together = 16;

    private readonly int directions;
    private readonly double[] means;
    private readonly double[] squares;
    private int orders;

    public PermutationSampling(SampledValues values, int directions)
        : base(values)
    {
        this.directions = directions;
        means = new double[Players];
        squares = new double[Players];
    }

    public override long Needed => 2 + (2 * Cost);

    private long Cost => (long)directions * (Players - 1);

    public override bool Advance(int remaining)
    {
        // One player has one order, which costs nothing and needs no second look.
        var count = Players == 1 ? (orders == 0 ? 2 : 0) : (int)Math.Min(Together, remaining / Cost);
        var gains = new double[count][];
        Values.ForEach(count, (piece, members) => gains[piece] = Walk((ulong)(orders + piece), members));
        foreach (var gain in gains)
        {
            orders++;
            for (var player = 0; player < Players; player++)
            {
                var change = gain[player] - means[player];
                means[player] += change / orders;
                squares[player] += change * (gain[player] - means[player]);
            }
        }

        return count > 0;
    }

    public override (double[] Shares, double[] Variances) Estimate() =>
        ([.. means], Array.ConvertAll(squares, sum => orders > 1 ? sum / (orders - 1.0) / orders : double.PositiveInfinity));

    private double[] Walk(ulong stream, MemberBits members)
    {
        var gains = new double[Players];
        var order = new int[Players];
        Shuffle(order, stream);
        for (var direction = 0; direction < directions; direction++)
        {
            var before = 0.0;
            members.Clear();
            for (var i = 0; i < Players; i++)
            {
                members.Flip(order[i]);
                var value = i == Players - 1 ? Values.Grand : Values.Value(members);
                gains[order[i]] += (value - before) / directions;
                before = value;
            }

            Array.Reverse(order);
        }

        return gains;
    }
}
