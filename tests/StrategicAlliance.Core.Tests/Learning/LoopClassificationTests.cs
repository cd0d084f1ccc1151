using FluentAssertions;
using StrategicAlliance.Learning;
using Xunit;

namespace StrategicAlliance.Tests.Learning;

public sealed class LoopClassificationTests
{
    // The first, the second and the fourth are the three cycles of SCI-O-040.
    [Theory]
    [InlineData(false, false, false, LoopKind.NoLearning)]
    [InlineData(true, false, false, LoopKind.SingleLoop)]
    [InlineData(false, true, false, LoopKind.DoubleLoop)]
    [InlineData(true, true, false, LoopKind.DoubleLoop)]
    [InlineData(false, false, true, LoopKind.DeuteroLearning)]
    [InlineData(true, false, true, LoopKind.DeuteroLearning)]
    [InlineData(false, true, true, LoopKind.DeuteroLearning)]
    [InlineData(true, true, true, LoopKind.DeuteroLearning)]
    public void Of_WhatChanged_TheDeepestChangeDecides(bool action, bool governing, bool process, LoopKind expected) =>
        LoopClassification.Of(action, governing, process).Should().Be(expected);
}
