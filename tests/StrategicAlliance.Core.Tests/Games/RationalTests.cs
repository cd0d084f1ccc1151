using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class RationalTests
{
    [Fact]
    public void New_AnyFraction_IsInLowestTerms()
    {
        new Rational(6, -4).Should().Be(new Rational(-3, 2));
        new Rational(6, -4).ToString().Should().Be("-3/2");
        new Rational(0, -7).Should().Be(default(Rational));
        default(Rational).Denominator.Should().Be(BigInteger.One);
        new Rational(6, 4).GetHashCode().Should().Be(new Rational(3, 2).GetHashCode());
        FluentActions.Invoking(() => new Rational(1, 0)).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => Rational.One / Rational.Zero).Should().Throw<DivideByZeroException>();
    }

    [Theory]
    [InlineData("0.1", 1, 10)]
    [InlineData("-2.50", -5, 2)]
    [InlineData("0.0000000000000000000000000001", 1, 0)]
    [InlineData("79228162514264337593543950335", 0, 1)]
    public void FromDecimal_AnyScale_IsExact(string text, long numerator, long denominator)
    {
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Rational exact = value;

        exact.Should().Be(denominator == 0 ? new Rational(1, BigInteger.Pow(10, 28)) : numerator == 0 ? (Rational)new BigInteger(value) : new Rational(numerator, denominator));
    }

    [Fact]
    public void Exactly_ATenth_IsItsBinaryValue()
    {
        Rational.Exactly(0.1).Should().Be(new Rational(3602879701896397, BigInteger.One << 55));
        Rational.AsWritten(0.1).Should().Be(new Rational(1, 10));
        Rational.AsWritten(-1.5e-7).Should().Be(new Rational(-3, 20_000_000));
        Rational.AsWritten(1e22).Should().Be((Rational)BigInteger.Pow(10, 22));
        Rational.Exactly(-0.0).Should().Be(Rational.Zero);
        FluentActions.Invoking(() => Rational.Exactly(double.NaN)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Rational.AsWritten(double.PositiveInfinity)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    [InlineData(2.2250738585072014E-308)]
    [InlineData(2.2250738585072009E-308)]
    [InlineData(4.35e-320)]
    [InlineData(1)]
    [InlineData(9007199254740993)]
    public void ToDouble_EdgesOfTheRange_ComeBack(double value)
    {
        Rational.Exactly(value).ToDouble().Should().Be(value);
        Rational.AsWritten(value).ToDouble().Should().Be(value);
    }

    [Fact]
    public void ToDouble_Ties_GoToEven()
    {
        Rational two53 = BigInteger.One << 53;
        (two53 + 1).ToDouble().Should().Be(9007199254740992);
        (two53 + 3).ToDouble().Should().Be(9007199254740996);
        (two53 + 1 + new Rational(1, BigInteger.Pow(10, 40))).ToDouble().Should().Be(9007199254740994);
        (Rational.Exactly(double.Epsilon) / 2).ToDouble().Should().Be(0);
        (Rational.Exactly(double.Epsilon) * 3 / 2).ToDouble().Should().Be(2 * double.Epsilon);
        (Rational.Exactly(double.MaxValue) * 2).ToDouble().Should().Be(double.PositiveInfinity);
        (-(Rational.Exactly(double.MaxValue) * 2)).ToDouble().Should().Be(double.NegativeInfinity);
    }

    [Fact]
    public void ToDouble_AnyDouble_ComesBack() =>
        Prop.ForAll(ArbMap.Default.ArbFor<long>(), bits =>
        {
            var value = BitConverter.Int64BitsToDouble(bits * 0x1234567);
            return !double.IsFinite(value) || (Rational.Exactly(value).ToDouble() == value && Rational.AsWritten(value).ToDouble() == value);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ToDouble_QuotientOfWholeNumbers_IsThatOfTheProcessor() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (a, b) =>
            b == 0 || new Rational(a, b).ToDouble() == (double)a / b).QuickCheckThrowOnFailure();

    [Fact]
    public void Arithmetic_AnyThree_IsAField() =>
        Prop.ForAll(Numbers, Numbers, Numbers, (a, b, c) =>
            a + b == b + a && (a + b) + c == a + (b + c) && a * (b + c) == (a * b) + (a * c) && a - a == 0
            && (b.Sign == 0 || a / b * b == a) && (a < b) == (b - a > 0) && (a <= b) == !(a > b)
            && Rational.Max(a, b) + Rational.Min(a, b) == a + b && Rational.Abs(a) * Rational.Abs(b) == Rational.Abs(a * b)).QuickCheckThrowOnFailure();

    private static Arbitrary<Rational> Numbers { get; } =
        (from above in Gen.Choose(-50, 50) from below in Gen.Choose(1, 30) select new Rational(above, below)).ToArbitrary();
}
