using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Facts;

public sealed class MoneyTests
{
    [Fact]
    public void Equals_TrailingZeros_AreTheSameAmountWithTheSameHash()
    {
        new Money(1.10m, "EUR").Should().Be(new Money(1.1m, "EUR"));
        new Money(1.10m, "EUR").GetHashCode().Should().Be(new Money(1.1m, "EUR").GetHashCode());
        new Money(1, "EUR").Should().NotBe(new Money(1, "USD"));
    }

    [Fact]
    public void New_DefaultCurrency_Throws() =>
        FluentActions.Invoking(() => new Money(1, default)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("currency");

    [Fact]
    public void ToString_AnyAmount_KeepsItsDigits() => new Money(-1234.50m, "SEK").ToString().Should().Be("-1234.50 SEK");

    [Theory]
    [InlineData("")]
    [InlineData("EU")]
    [InlineData("EURO")]
    [InlineData("eur")]
    [InlineData("E R")]
    [InlineData("ÄÖÜ")]
    [InlineData("E1R")]
    public void Currency_OtherForm_Throws(string code) => FluentActions.Invoking(() => new Currency(code)).Should().Throw<ArgumentException>();

    [Fact]
    public void Currency_Null_Throws() => FluentActions.Invoking(() => new Currency(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Currency_Default_IsNone()
    {
        default(Currency).ToString().Should().BeEmpty();
        FluentActions.Invoking(() => default(Currency).Code).Should().Throw<InvalidOperationException>();
        ((Currency)"EUR").Should().Be(new Currency("EUR"));
    }

    [Theory]
    [InlineData("EUR", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KRW", 0)]
    [InlineData("ITL", 0)]
    [InlineData("KWD", 3)]
    [InlineData("CLF", 4)]
    [InlineData("ZZZ", 2)]
    public void Exponent_OfACode_IsThatOfIso4217(string code, int expected) => new Currency(code).Exponent.Should().Be(expected);

    [Fact]
    public void Exponent_Custom_IsKeptAndDoesNotMakeAnotherCurrency()
    {
        var bitcoin = Currency.WithExponent("XBT", 8);

        bitcoin.Exponent.Should().Be(8);
        bitcoin.Should().Be((Currency)"XBT");
        bitcoin.GetHashCode().Should().Be(((Currency)"XBT").GetHashCode());
        new Money(0.00000003m, bitcoin).Split([1, 1]).Should().Equal(new Money(0.00000002m, bitcoin), new Money(0.00000001m, bitcoin));
        FluentActions.Invoking(() => Currency.WithExponent("XBT", 29)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Currency.WithExponent("XBT", -1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => default(Currency).Exponent).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Operators_OneCurrency_ReckonExactly()
    {
        (new Money(0.1m, "EUR") + new Money(0.2m, "EUR")).Should().Be(new Money(0.3m, "EUR"));
        (new Money(1, "EUR") - new Money(3, "EUR")).Should().Be(-new Money(2, "EUR"));
        (new Money(800, "EUR") * 0.04m).Should().Be(0.04m * new Money(800, "EUR")).And.Be(new Money(32, "EUR"));
        (new Money(1, "EUR") < new Money(2, "EUR")).Should().BeTrue();
        (new Money(2, "EUR") > new Money(2, "EUR")).Should().BeFalse();
        (new Money(2, "EUR") >= new Money(2.0m, "EUR")).Should().BeTrue();
        (new Money(2, "EUR") <= new Money(1, "EUR")).Should().BeFalse();
        Money.Zero("EUR").Should().Be(new Money(0, "EUR"));
    }

    [Fact]
    public void Operators_TwoCurrencies_Throw()
    {
        var (euro, dollar) = (new Money(1, "EUR"), new Money(1, "USD"));

        FluentActions.Invoking(() => euro + dollar).Should().Throw<CurrencyMismatchException>().WithMessage("EUR and USD cannot be reckoned together*").Which.Right.Should().Be((Currency)"USD");
        FluentActions.Invoking(() => euro - dollar).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => euro < dollar).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => euro.CompareTo(dollar)).Should().Throw<CurrencyMismatchException>();
    }

    [Fact]
    public void Convert_DatedRate_GivesTheOtherCurrencyUnrounded()
    {
        var rate = new ExchangeRate("USD", "EUR", 0.9215m, new PartialDate(2026, 1, 2));

        new Money(10.01m, "USD").Convert(rate).Should().Be(new Money(9.224215m, "EUR"));
        rate.ToString().Should().Be("1 USD = 0.9215 EUR on 2026-01-02");
        FluentActions.Invoking(() => new Money(1, "JPY").Convert(rate)).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => new ExchangeRate("USD", "USD", 1, new PartialDate(2026))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ExchangeRate("USD", "EUR", 0, new PartialDate(2026))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Round_Halves_GoAwayFromZero()
    {
        new Money(1.105m, "EUR").Round().Should().Be(new Money(1.11m, "EUR"));
        new Money(-1.105m, "EUR").Round().Should().Be(new Money(-1.11m, "EUR"));
        new Money(0.5m, "JPY").Round().Should().Be(new Money(1, "JPY"));
        new Money(1.25m, "EUR").Round(1).Should().Be(new Money(1.3m, "EUR"));
        new Money(1.10m, "EUR").IsWhole.Should().BeTrue();
        new Money(1.105m, "EUR").IsWhole.Should().BeFalse();
        new Money(1.105m, "KWD").IsWhole.Should().BeTrue();
    }

    [Fact]
    public void Split_WholeAmount_SumsExactly()
    {
        new Money(100, "JPY").Split([1, 1, 1]).Should().Equal(new Money(34, "JPY"), new Money(33, "JPY"), new Money(33, "JPY"));
        new Money(-1, "EUR").Split([1, 2], RemainderRule.LargestShare).Should().Equal(new Money(-0.33m, "EUR"), new Money(-0.67m, "EUR"));
        FluentActions.Invoking(() => new Money(0.5m, "JPY").Split([1])).Should().Throw<InvalidOperationException>().WithMessage("0.5 JPY is no whole number*");
    }
}
