using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>A factor of knowledge transfer was assessed.</summary>
public sealed record FactorAssessed : AllianceFact
{
    /// <summary>A factor of knowledge transfer was assessed.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="factor">The factor.</param>
    /// <param name="score">How much of it there is. A fraction from 0 to 1.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public FactorAssessed(PartialDate on, TransferFactor factor, decimal score)
        : base(on)
    {
        Factor = Bounds.Defined(factor);
        Score = Bounds.Share(score);
    }

    internal FactorAssessed(FactReader read)
        : base(read)
    {
        Factor = read.Choice<TransferFactor>("factor");
        Score = read.Share("score");
        Partner = read.OptionalId<PartnerId>("partner");
        Toward = read.OptionalId<PartnerId>("toward");
        Basis = read.OptionalText("basis");
    }

    /// <inheritdoc/>
    public override string Kind => "factorAssessed";

    /// <summary>The factor.</summary>
    public TransferFactor Factor { get; }

    /// <summary>How much of it there is.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal Score { get; }

    /// <summary>For whom.</summary>
    public PartnerId? Partner { get; init => field = Bounds.Held(value); }

    /// <summary>Toward whom.</summary>
    public PartnerId? Toward { get; init => field = Bounds.Held(value); }

    /// <summary>What the score rests on.</summary>
    public string? Basis { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Choice("factor", (TransferFactor?)Factor);
        write.Number("score", Score);
        write.Id("partner", Partner);
        write.Id("toward", Toward);
        write.Text("basis", Basis);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Known(Partner);
        check.Known(Toward);
    }
}
