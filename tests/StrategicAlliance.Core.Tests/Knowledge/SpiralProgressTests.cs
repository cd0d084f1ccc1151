using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Tests.Knowledge;

public sealed class SpiralProgressTests
{
    private const SeciMode S = SeciMode.Socialization;
    private const SeciMode E = SeciMode.Externalization;
    private const SeciMode C = SeciMode.Combination;
    private const SeciMode I = SeciMode.Internalization;

    [Fact]
    public void Of_PublishedSequence_CountsTwoSpirals()
    {
        // SCI-O-038.
        var progress = SpiralProgress.Of([S, S, E, C, I, I, S, E, C, I]);

        progress.CompletedSpirals.Should().Be(2);
        progress.NextExpected.Should().Be(S);
        progress.Counts.Should().Equal(new Dictionary<string, int>(StringComparer.Ordinal) { ["combination"] = 2, ["externalization"] = 2, ["internalization"] = 3, ["socialization"] = 3 });
        progress.Balance.Should().BeApproximately(0.985475, 1e-6);
    }

    [Fact]
    public void Of_NoConversions_HasNoBalance()
    {
        var progress = SpiralProgress.Of([]);

        progress.Balance.Should().BeNull();
        progress.CompletedSpirals.Should().Be(0);
        progress.NextExpected.Should().Be(S);
        progress.Counts.Values.Should().Equal(0, 0, 0, 0);
    }

    [Fact]
    public void Of_OneModeOnly_HasBalanceZeroAndWaitsForTheNext()
    {
        var progress = SpiralProgress.Of([S, S, S]);

        progress.Balance.Should().Be(0);
        progress.NextExpected.Should().Be(E);
    }

    [Fact]
    public void Of_ConversionsBackwards_NeverGoRound() =>
        SpiralProgress.Of([I, C, E, S]).Should().Match<SpiralProgress>(progress => progress.CompletedSpirals == 0 && progress.NextExpected == E && progress.Balance > 0.9999);

    [Fact]
    public void Of_NoSuchMode_Throws() => FluentActions.Invoking(() => SpiralProgress.Of([(SeciMode)7])).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Of_AnySequence_NeverHasMoreSpiralsThanItsRarestMode() =>
        Prop.ForAll<byte[]>(picks =>
        {
            var progress = SpiralProgress.Of(picks.Select(pick => (SeciMode)(pick % 4)));
            return progress.CompletedSpirals <= progress.Counts.Values.Min()
                && progress.Counts.Values.Sum() == picks.Length
                && (progress.Balance is null ? picks.Length == 0 : progress.Balance is >= 0 and <= 1 + 1e-12);
        }).QuickCheckThrowOnFailure();
}
