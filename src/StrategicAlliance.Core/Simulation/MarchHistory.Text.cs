using System.Numerics;

namespace StrategicAlliance.Simulation;

/// <content>Learning as the text of the paper has it, to the letter.</content>
internal sealed partial class MarchHistory
{
    // Superior is who knows more than the code; members jump to the code's belief.
    private int MembersByTheText(int from, int to, MarchChance moves, ref ulong movable)
    {
        ulong real = plan.Spread(reality), certain = plan.Spread(codeKnown), positive = plan.Spread(codePlus);
        var score = CodeScore();
        var superior = 0;
        for (var w = from; w < to; w++)
        {
            ulong belief = known[w], sign = plus[w], wrong = belief & (sign ^ real);
            for (var lane = plan.First; (lane & plan.Held[w]) != 0; lane = plan.IsPaired ? lane << 32 : 0)
            {
                if (BitOperations.PopCount(belief & lane) - (2 * BitOperations.PopCount(wrong & lane)) > score)
                {
                    superior++;
                    votes.Add(sign & lane);
                    against.Add(belief & ~sign & lane);
                }
            }

            var differs = plan.Held[w] & certain & ~(belief & ~(sign ^ positive));
            if (differs != 0 && !moves.IsNever)
            {
                movable |= differs;
                var moved = moves.Draw(differs, ref random);
                known[w] = belief | moved;
                plus[w] = (sign & ~moved) | (positive & moved);
            }
        }

        return superior;
    }

    // k: how many of the superior members differ from the code minus how many do not; the view is that of those who have one.
    private bool CodeLearnsByTheText(int superior)
    {
        against.JoinLanes();
        var may = false;
        for (var dimension = 0; dimension < plan.Dimensions; dimension++)
        {
            var bit = 1UL << dimension;
            var (yes, no) = (votes.Of(dimension), against.Of(dimension));
            var (isKnown, isPlus) = ((codeKnown & bit) != 0, (codePlus & bit) != 0);
            if (yes == no || (isKnown && isPlus == yes > no))
            {
                continue;
            }

            var agree = !isKnown ? superior - yes - no : isPlus ? yes : no;
            var k = superior - (2 * agree);
            if (k > 0)
            {
                may = true;
                TakeOn(dimension, yes > no, k);
            }
        }

        return may;
    }
}
