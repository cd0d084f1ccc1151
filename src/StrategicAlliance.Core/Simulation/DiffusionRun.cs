using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>One replication while it runs.</summary>
/// <remarks>Only links that can trade are drawn. Drawing from all links and passing over those that cannot trade gives the same distribution.</remarks>
internal sealed class DiffusionRun
{
    private readonly DiffusionSettings settings;
    private readonly SeededGenerator random;
    private readonly RewiredRing ring;
    private readonly double[] levels;
    private readonly double ahead;

    // The links that can trade, and where each stands among them; -1 if it cannot.
    private readonly int[] open;
    private readonly int[] place;
    private int count;

    public DiffusionRun(DiffusionSettings settings, double rewiring, int replication)
    {
        this.settings = settings;
        random = new SeededGenerator(settings.Seed, (ulong)replication);
        ahead = 1 + Math.Max(settings.SimilarityTolerance, 1e-9);

        // Levels are drawn first: a replication begins with the same levels whatever the rewiring.
        levels = new double[settings.Agents * settings.Categories];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = random.NextDouble();
        }

        for (var category = 0; category < settings.Categories; category++)
        {
            for (var draw = 0; draw < settings.ExpertDraws; draw++)
            {
                levels[(random.NextBelow(settings.Agents) * settings.Categories) + category] = settings.ExpertLevel;
            }
        }

        ring = RewiredRing.Draw(settings.Agents, settings.Neighbours, rewiring, random);
        open = new int[ring.First.Length];
        place = new int[ring.First.Length];
        Array.Fill(place, -1);
        for (var link = 0; link < place.Length; link++)
        {
            Look(link);
        }
    }

    /// <summary>Who is linked with whom.</summary>
    public RewiredRing Ring => ring;

    /// <summary>The levels, agent by agent.</summary>
    public ReadOnlySpan<double> Levels => levels;

    /// <summary>Whether some pair can still trade.</summary>
    public bool CanGoOn => count > 0;

    /// <summary>Runs to the end.</summary>
    public DiffusionReplication Finish(CancellationToken cancellation)
    {
        var (initial, trades) = (Replications.Mean(levels), 0);
        Span<int> first = stackalloc int[settings.Categories];
        Span<int> second = stackalloc int[settings.Categories];
        while (CanGoOn)
        {
            if (trades++ % 1024 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            Trade(open[random.NextBelow(count)], first, second);
        }

        var averages = Enumerable.Range(0, settings.Agents).Select(agent => Replications.Mean(new ArraySegment<double>(levels, agent * settings.Categories, settings.Categories))).ToList();
        var mean = Replications.Mean(averages);
        return new DiffusionReplication(initial, mean, Replications.Mean(averages.ConvertAll(average => (average - mean) * (average - mean))), trades);
    }

    private Span<double> Of(int agent) => levels.AsSpan(agent * settings.Categories, settings.Categories);

    // As many categories as the one who has less to offer can give, drawn at random on either side.
    private void Trade(int link, Span<int> fromFirst, Span<int> fromSecond)
    {
        var first = Of(ring.First[link]);
        var second = Of(ring.Second[link]);
        var (given, taken) = (0, 0);
        for (var category = 0; category < first.Length; category++)
        {
            if (first[category] > second[category] * ahead)
            {
                fromFirst[given++] = category;
            }
            else if (second[category] > first[category] * ahead)
            {
                fromSecond[taken++] = category;
            }
        }

        for (var (item, items) = (0, Math.Min(given, taken)); item < items; item++)
        {
            Pass(first, second, Drawn(fromFirst, item, given));
            Pass(second, first, Drawn(fromSecond, item, taken));
        }

        Look(ring.LinksOf(ring.First[link]));
        Look(ring.LinksOf(ring.Second[link]));
    }

    private int Drawn(Span<int> categories, int item, int from)
    {
        var other = item + random.NextBelow(from - item);
        (categories[item], categories[other]) = (categories[other], categories[item]);
        return categories[item];
    }

    private void Pass(Span<double> giver, Span<double> receiver, int category) =>
        receiver[category] = KnowledgeBarter.Received(receiver[category], giver[category], settings.Alpha);

    private void Look(ReadOnlySpan<int> links)
    {
        foreach (var link in links)
        {
            Look(link);
        }
    }

    private void Look(int link)
    {
        var can = CanTrade(Of(ring.First[link]), Of(ring.Second[link]));
        if (can && place[link] < 0)
        {
            place[link] = count;
            open[count++] = link;
        }
        else if (!can && place[link] >= 0)
        {
            var last = open[--count];
            open[place[link]] = last;
            place[last] = place[link];
            place[link] = -1;
        }
    }

    private bool CanTrade(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var (give, take) = (false, false);
        for (var category = 0; category < first.Length; category++)
        {
            give |= first[category] > second[category] * ahead;
            take |= second[category] > first[category] * ahead;
        }

        return give && take;
    }
}
