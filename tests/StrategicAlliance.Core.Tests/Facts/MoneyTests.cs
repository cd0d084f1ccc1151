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
}
