using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Which reading of March 1991 the words of an input mean.</summary>
/// <remarks>Absent words leave the choice to the others; without any it is the mechanism that gives the published figures.</remarks>
internal static class March1991Words
{
    private const string Socialization = "socialization";
    private const string LearnsFrom = "codeLearnsFrom";
    private const string Unsure = "unsureMembers";

    public static IReadOnlyList<string> Names => [Socialization, LearnsFrom, Unsure];

    /// <summary>The reading, or why the words mean none.</summary>
    public static (Answer? Refusal, MarchVariant Variant) Read(ComputationInput input)
    {
        var (moves, learns, unsure) = (input.Text(Socialization), input.Text(LearnsFrom), input.Text(Unsure));
        var (byMoves, byLearning, byCoin) = (OfMoves(moves), OfLearning(learns), OfUnsure(unsure));
        if (moves is not null && byMoves is null)
        {
            return (NotUnderstood(Socialization, "'gradual' (one step towards the code) or 'jump' (to the code's value)"), default);
        }

        if (learns is not null && byLearning is null)
        {
            return (NotUnderstood(LearnsFrom, "'actions' (of members whose performance exceeds the code's score) or 'beliefs' (of members who know more)"), default);
        }

        if (unsure is not null && byCoin is null)
        {
            return (NotUnderstood(Unsure, "'coin' (they act by a fair coin) or 'abstain'"), default);
        }

        // Where beliefs count nobody acts, so a coin is no contradiction.
        var variant = byMoves ?? byLearning ?? byCoin ?? MarchVariant.Program;
        return (byLearning ?? variant) != variant || (byCoin == MarchVariant.LiteralText && variant == MarchVariant.Program)
            ? (Answer.Rejected("gradual steps go with the actions of members who toss coins where unsure, jumps with beliefs; a mixture of both is not published"), default)
            : (null, variant);
    }

    private static Answer NotUnderstood(string name, string expected) => Answer.Rejected($"{name} is not understood; say {expected}");

    private static MarchVariant? OfMoves(string? text) => Says(text, "gradual", "stepwise", "step-wise", "step by step", "-> 0 ->")
        ? MarchVariant.Program
        : Says(text, "jump", "full", "at once", "immediate", "direct", "in one step", "whole", "adopt", "complete", "replace", "become", "set to", ":=", "literal") ? MarchVariant.LiteralText
        : Says(text, "step") ? MarchVariant.Program : null;

    // What is named first is what is learned from: 'beliefs, not actions'.
    private static MarchVariant? OfLearning(string? text)
    {
        var (actions, beliefs) = (First(text, "action", "performance"), First(text, "belie", "know", "literal"));
        return actions == beliefs ? null : actions < beliefs ? MarchVariant.Program : MarchVariant.LiteralText;
    }

    private static MarchVariant? OfUnsure(string? text) => Says(text, "coin", "random", "chance") && !Says(text, "no coin", "not toss", "without")
        ? MarchVariant.Program
        : Says(text, "abstain", "not act", "no action", "no coin", "not toss", "without", "nothing", "silent", "ignored", "count", "no vote", "literal") ? MarchVariant.LiteralText : null;

    private static bool Says(string? text, params ReadOnlySpan<string> words) => First(text, words) < int.MaxValue;

    private static int First(string? text, params ReadOnlySpan<string> words)
    {
        var first = int.MaxValue;
        foreach (var word in words)
        {
            if (text?.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                first = Math.Min(first, at);
            }
        }

        return first;
    }
}
