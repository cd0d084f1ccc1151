using System.Numerics;
using System.Runtime.CompilerServices;

namespace StrategicAlliance.Simulation;

/// <content>Learning in a period.</content>
internal sealed partial class MarchHistory
{
    /// <summary>Members act, move towards the code as it was, and the code learns from those who were better than it.</summary>
    /// <returns>Whether anybody could move, or was better than the code and so might teach it.</returns>
    private bool Learn()
    {
        votes.Clear();
        if (plan.IsLiteral)
        {
            against.Clear();
        }

        var superior = 0;
        var movable = 0UL;
        foreach (var (from, to, moves) in plan.Groups)
        {
            superior += plan.IsLiteral ? MembersByTheText(from, to, moves, ref movable) : MembersLearn(from, to, moves, ref movable);
        }

        // A code that cannot learn does not hear who is better.
        var codeMayLearn = superior > 0 && plan.Learns[^1] > 0 && CodeLearns(superior);
        return movable != 0 || codeMayLearn;
    }

    private int MembersLearn(int from, int to, MarchChance moves, ref ulong movable)
    {
        // In registers while the loop runs.
        var drawing = random;
        ulong real = plan.Spread(reality), certain = plan.Spread(codeKnown), positive = plan.Spread(codePlus), anyMove = 0;
        var (paired, canMove) = (plan.IsPaired, !moves.IsNever);
        var (secondLane, firstLane) = (paired ? plan.First << 32 : 0, plan.First);

        // Performance m − 2 wrong exceeds the code's score; bits outside the dimensions count as wrong.
        var limit = ((plan.Dimensions - CodeScore() + 1) / 2) + plan.Lane - plan.Dimensions;
        var superior = 0;
        var (held, beliefs, signs) = (plan.Held, known, plus);
        for (var w = from; w < to; w++)
        {
            ulong here = held[w], belief = beliefs[w], sign = signs[w];
            var unsure = here & ~belief;
            var action = unsure == 0 ? sign : sign | (unsure & drawing.Next());
            var wrong = (action ^ real) | ~here;
            var better = paired
                ? (Below(BitOperations.PopCount(wrong & uint.MaxValue), limit) & firstLane) | (Below(BitOperations.PopCount(wrong >> 32), limit) & secondLane)
                : Below(BitOperations.PopCount(wrong), limit) & firstLane;
            if (better != 0)
            {
                superior += BitOperations.PopCount(better);
                votes.Add(action & better);
            }

            var differs = here & certain & ~(belief & ~(sign ^ positive));
            if (differs != 0 && canMove)
            {
                // One step: a belief becomes none, none becomes the code's.
                anyMove |= differs;
                var moved = moves.Draw(differs, ref drawing);
                beliefs[w] = belief ^ moved;
                signs[w] = (sign & ~moved) | (positive & moved & ~belief);
            }
        }

        random = drawing;
        movable |= anyMove;
        return superior / plan.Dimensions;
    }

    // All bits if one number is below another.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Below(int number, int limit) => unchecked((ulong)((number - limit) >> 31));

    private bool CodeLearns(int superior)
    {
        votes.JoinLanes();
        if (plan.IsLiteral)
        {
            return CodeLearnsByTheText(superior);
        }

        // Above half of them did +1, or below half: those are majorities, half is none.
        var (more, half) = votes.Compare(superior / 2);
        var less = ~more & ~((superior & 1) == 0 ? half : 0);
        var differing = ((more & ~codePlus) | (less & ~(codeKnown & ~codePlus))) & plan.First;
        for (; differing != 0; differing &= differing - 1)
        {
            var dimension = BitOperations.TrailingZeroCount(differing);
            var lead = (2 * votes.Of(dimension)) - superior;
            TakeOn(dimension, lead > 0, Math.Abs(lead));
        }

        return true;
    }

    /// <summary>The code may take on a belief for which k more speak than against it.</summary>
    private void TakeOn(int dimension, bool isPlus, int k)
    {
        if (random.Next() >> 11 < plan.Learns[k])
        {
            var bit = 1UL << dimension;
            codeKnown |= bit;
            codePlus = isPlus ? codePlus | bit : codePlus & ~bit;
        }
    }

    /// <summary>Whether no member can move and no member can still beat the code, however its coins fall.</summary>
    private bool IsAtRest()
    {
        if (plan.IsLiteral)
        {
            // The text knows no coins: what one period cannot change stays.
            return !Learn();
        }

        ulong real = plan.Spread(reality), certain = plan.Spread(codeKnown), positive = plan.Spread(codePlus);
        var score = CodeScore();
        foreach (var (from, to, moves) in plan.Groups)
        {
            for (var w = from; w < to; w++)
            {
                var differs = plan.Held[w] & certain & ~(known[w] & ~(plus[w] ^ positive));
                if ((differs != 0 && !moves.IsNever) || (plan.Learns[^1] > 0 && CanBeat(w, real, score)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // At best all coins fall right.
    private bool CanBeat(int word, ulong real, int score)
    {
        var wrong = known[word] & (plus[word] ^ real);
        return Best(plan.First) > score || (plan.IsPaired && plan.Held[word] >> 32 != 0 && Best(plan.First << 32) > score);

        int Best(ulong lane) => BitOperations.PopCount(plan.Held[word] & lane) - (2 * BitOperations.PopCount(wrong & lane));
    }
}
