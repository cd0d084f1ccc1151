namespace StrategicAlliance.Games;

/// <summary>Stratified SVARM: the mean value of coalitions with and without each player, size by size (Kolpaczki et al. 2024).</summary>
/// <remarks>A round of a size cuts all players, in random order, into blocks of that size (or of those left out, if they are fewer); so every player is
/// in a block and outside of one, and every value tells about everybody. As many rounds of each size make the small and large sizes, where a player is
/// rarely met, as frequent as in the published method. Rounds are independent: their spread is the error.</remarks>
internal sealed class StratifiedSampling : ShapleySampling
{
    private readonly int[] sizes;
    private readonly int[] rounds;
    private readonly double[][] means;
    private readonly double[][] squares;
    private readonly double[] certain;
    private int next;

    public StratifiedSampling(SampledValues values)
        : base(values)
    {
        // From both ends towards the middle, so that a budget that ends amid a sweep ends with the cheap rounds.
        sizes = [.. Enumerable.Range(2, Math.Max(0, Players - 3)).OrderBy(size => Math.Min(size, Players - size)).ThenBy(size => size)];
        rounds = new int[sizes.Length];
        means = [.. sizes.Select(_ => new double[Players])];
        squares = [.. sizes.Select(_ => new double[Players])];
        certain = new double[Players];
    }

    public override long Needed => 2 + Certain + (2 * sizes.Sum(size => (long)Blocks(size)));

    // Of two players the one alone is all but one; of one player it is everybody.
    private long Certain => Players == 1 ? 0 : Players == 2 ? 2 : 2L * Players;

    public override void Begin()
    {
        base.Begin();
        if (Players == 1)
        {
            certain[0] = Values.Grand;
            return;
        }

        var alone = new double[Players];
        var others = new double[Players];
        Values.ForEach(Players, (player, members) =>
        {
            members.Clear();
            members.Flip(player);
            alone[player] = Values.Value(members);
            if (Players > 2)
            {
                members.FlipAll();
                others[player] = Values.Value(members);
            }
        });
        var (sumAlone, sumOthers) = (alone.Sum(), others.Sum());
        for (var player = 0; player < Players; player++)
        {
            certain[player] = alone[player] - ((sumAlone - alone[player]) / (Players - 1)) + Values.Grand;
            if (Players > 2)
            {
                certain[player] += ((sumOthers - others[player]) / (Players - 1)) - others[player];
            }
        }
    }

    public override bool Advance(int remaining)
    {
        var work = new List<(int Stratum, int[] Order, double[] Values, ulong Stream)>();
        while (work.Count < sizes.Length)
        {
            var stratum = next % sizes.Length;
            remaining -= Blocks(sizes[stratum]);
            if (remaining < 0)
            {
                break;
            }

            work.Add((stratum, new int[Players], new double[Blocks(sizes[stratum])], (ulong)next++));
        }

        Values.ForEach(work.Count, (piece, members) => Sample(sizes[work[piece].Stratum], work[piece].Order, work[piece].Values, work[piece].Stream, members));
        foreach (var (stratum, order, found, _) in work)
        {
            Learn(stratum, order, found);
        }

        return work.Count > 0;
    }

    public override (double[] Shares, double[] Variances) Estimate()
    {
        var shares = new double[Players];
        var variances = new double[Players];
        for (var player = 0; player < Players; player++)
        {
            var (share, variance) = (certain[player], 0.0);
            for (var stratum = 0; stratum < sizes.Length; stratum++)
            {
                share += means[stratum][player];
                variance += rounds[stratum] > 1 ? squares[stratum][player] / (rounds[stratum] - 1.0) / rounds[stratum] : double.PositiveInfinity;
            }

            shares[player] = share / Players;
            variances[player] = variance / Players / Players;
        }

        return (shares, variances);
    }

    private int Width(int size) => Math.Min(size, Players - size);

    private int Blocks(int size) => (Players + Width(size) - 1) / Width(size);

    private void Sample(int size, int[] order, double[] found, ulong stream, MemberBits members)
    {
        Shuffle(order, stream);
        var width = Width(size);
        for (var block = 0; block < found.Length; block++)
        {
            members.Clear();
            for (var i = 0; i < width; i++)
            {
                // The last block is filled up with those who stand first.
                members.Flip(order[((block * width) + i) % Players]);
            }

            if (width != size)
            {
                members.FlipAll();
            }

            found[block] = Values.Value(members);
        }
    }

    private void Learn(int stratum, int[] order, double[] found)
    {
        var width = Width(sizes[stratum]);
        var sign = width == sizes[stratum] ? 1 : -1;
        var twice = (found.Length * width) - Players;
        var sum = found.Sum();
        rounds[stratum]++;
        for (var place = 0; place < Players; place++)
        {
            var (inside, times) = place < twice ? (found[0] + found[^1], 2) : (found[place / width], 1);
            var gain = sign * ((inside / times) - ((sum - inside) / (found.Length - times)));
            var player = order[place];
            var change = gain - means[stratum][player];
            means[stratum][player] += change / rounds[stratum];
            squares[stratum][player] += change * (gain - means[stratum][player]);
        }
    }
}
