using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Facts;

/// <summary>What holds of every split, on a million random ones and on those that FsCheck thinks of.</summary>
public sealed class ExactSplitPropertyTests
{
    private const int Splits = 1_000_000;

    [Fact]
    public void Into_AMillionRandomSplits_KeepWhatIsPromised()
    {
        var random = new SeededGenerator(492);
        Span<long> all = stackalloc long[7];
        for (var run = 0; run < Splits; run++)
        {
            var count = 1 + random.NextBelow(7);
            var rule = (run % 4) switch { 0 => RemainderRule.LargestShare, 1 => RemainderRule.To(random.NextBelow(count)), _ => RemainderRule.LargestRemainder };
            var weights = all[..count];
            var (small, sum) = (random.Happens(0.5), 0L);
            foreach (ref var weight in weights)
            {
                weight = random.NextBelow(small ? 4 : 1_000_000);
                sum += weight;
            }

            weights[0] += sum == 0 ? 1 : 0;
            sum = Math.Max(sum, 1);
            var total = (long)random.NextBelow(small ? 30 : int.MaxValue) - (small ? 15 : int.MaxValue / 2);
            if (Broken(weights, total, sum, rule, random) is { } what)
            {
                Assert.Fail($"{what}: {total} by {string.Join(", ", weights.ToArray())} with {rule}");
            }
        }
    }

    [Fact]
    public void Of_DecimalsOfAnySize_AgreesWithTheFormWithoutWords()
    {
        var weight = Gen.OneOf(Gen.Choose(0, 5).Select(n => (decimal)n), Gen.Choose(0, int.MaxValue).Select(n => n / 7m), Gen.Choose(1, 1000).Select(n => n * 1e24m));
        var split = from total in Gen.Choose(int.MinValue, int.MaxValue)
                    from decimals in Gen.Choose(0, 6)
                    from weights in weight.NonEmptyListOf()
                    where weights.Any(one => one > 0)
                    from rule in Gen.Elements(RemainderRule.LargestRemainder, RemainderRule.LargestShare, RemainderRule.To(0))
                    select (Total: new decimal(Math.Abs((long)total)) * (total < 0 ? -1 : 1) / (decimal)Math.Pow(10, decimals), decimals, Weights: weights.ToArray(), rule);

        Prop.ForAll(split.ToArbitrary(), given =>
        {
            var parts = new decimal[given.Weights.Length];
            ExactSplit.Into(parts, given.Weights, given.Total, given.decimals, given.rule);
            var told = ExactSplit.Of(given.Total, given.Weights, given.decimals, given.rule);

            told.Select(part => part.Amount).Should().Equal(parts);
            parts.Sum().Should().Be(given.Total);
            told.Should().OnlyContain(part => (part.Reason == SplitReason.Whole || part.Reason == SplitReason.RoundedDown) == (part.FromRemainder == 0));
        }).QuickCheckThrowOnFailure();
    }

    private static string? Broken(ReadOnlySpan<long> weights, long total, long sum, RemainderRule rule, SeededGenerator random)
    {
        Span<long> parts = stackalloc long[weights.Length];
        Span<long> again = stackalloc long[weights.Length];
        Span<long> moved = stackalloc long[weights.Length];
        Span<int> order = stackalloc int[weights.Length];
        ExactSplit.Into(parts, weights, total, rule);
        ExactSplit.Into(again, weights, -total, rule);
        var whole = 0L;
        for (var i = 0; i < parts.Length; i++)
        {
            whole += parts[i];
            order[i] = i;
            var (floor, ceiling) = (Math.Abs(total) * (Int128)weights[i] / sum, ((Math.Abs(total) * (Int128)weights[i]) + sum - 1) / sum);
            if (weights[i] == 0 && parts[i] != 0)
            {
                return "a zero weight gets a unit";
            }

            if (again[i] != -parts[i])
            {
                return "the sign changes the parts";
            }

            if (Math.Abs(parts[i]) < floor || (rule == RemainderRule.LargestRemainder && Math.Abs(parts[i]) > ceiling))
            {
                return "outside floor and ceiling";
            }

            for (var j = 0; j < i && rule.Recipient is null; j++)
            {
                if ((weights[j] < weights[i] && Math.Abs(parts[j]) > Math.Abs(parts[i])) || (weights[j] > weights[i] && Math.Abs(parts[j]) < Math.Abs(parts[i])))
                {
                    return "a smaller weight gets more";
                }

                // The first of equals comes first.
                if (weights[j] == weights[i] && Math.Abs(parts[j]) < Math.Abs(parts[i]))
                {
                    return "a tie goes to the later one";
                }
            }
        }

        if (whole != total)
        {
            return "the parts do not sum to the whole";
        }

        // Another order of the partners: the same amounts for the same weights, up to who comes first among equals.
        random.Shuffle(order);
        Span<long> shuffled = stackalloc long[weights.Length];
        for (var i = 0; i < order.Length; i++)
        {
            shuffled[i] = weights[order[i]];
        }

        ExactSplit.Into(moved, shuffled, total, rule.Recipient is { } named ? RemainderRule.To(order.IndexOf(named)) : rule);
        for (var i = 0; i < order.Length; i++)
        {
            var (before, after) = (0L, 0L);
            for (var j = 0; j < order.Length; j++)
            {
                before += weights[j] == shuffled[i] ? parts[j] : 0;
                after += shuffled[j] == shuffled[i] ? moved[j] : 0;
            }

            // Remainders may tie between different weights too, but then their sum does not change; compare equal weights when nothing ties.
            if (before != after && !Ties(weights, total, sum))
            {
                return "the order changes the parts";
            }
        }

        return null;
    }

    private static bool Ties(ReadOnlySpan<long> weights, long total, long sum)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (weights[i] != weights[j] && Math.Abs(total) * (Int128)weights[i] % sum == Math.Abs(total) * (Int128)weights[j] % sum)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
