using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Performance;

/// <summary>People of a partner were asked, or a reader coded what a source describes.</summary>
public sealed record SurveyTaken : AllianceFact
{
    /// <summary>People of a partner were asked, or a reader coded what a source describes.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="instrument">The questionnaire; <c>coded-reading</c> for a reader's coding.</param>
    /// <param name="dimension">What was asked for, e.g. perceivedValue, trust, planning.</param>
    /// <param name="partner">Whose people.</param>
    /// <param name="score">The answer, on the scale.</param>
    /// <param name="scaleMin">The unfavourable end of the scale.</param>
    /// <param name="scaleMax">The favourable end of the scale.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public SurveyTaken(PartialDate on, string instrument, string dimension, PartnerId partner, decimal score, decimal scaleMin, decimal scaleMax)
        : base(on)
    {
        if (scaleMin == scaleMax)
        {
            throw Bounds.Outside(scaleMax, "another value than scaleMin", nameof(scaleMax));
        }

        if (!Scale.Holds(score, scaleMin, scaleMax))
        {
            throw Bounds.Outside(score, Scale.Expected(scaleMin, scaleMax), nameof(score));
        }

        Instrument = Bounds.Written(instrument);
        Dimension = Bounds.Written(dimension);
        Partner = Bounds.Held(partner);
        Score = score;
        ScaleMin = scaleMin;
        ScaleMax = scaleMax;
    }

    internal SurveyTaken(FactReader read)
        : base(read)
    {
        Instrument = read.Text("instrument");
        Dimension = read.Text("dimension");
        Partner = read.Id<PartnerId>("partner");
        Score = read.Number("score");
        ScaleMin = read.Number("scaleMin");
        ScaleMax = read.Number("scaleMax");
        Level = read.OptionalChoice<ManagementLevel>("level");
        Respondents = read.OptionalCount("respondents", 0);
        Toward = read.OptionalId<PartnerId>("toward");
        var hasScale = read.Has("scaleMin") && read.Has("scaleMax");
        if (hasScale && ScaleMin == ScaleMax)
        {
            read.Fault("scaleMax", null, "another value than scaleMin");
        }
        else if (hasScale && read.Has("score") && !Scale.Holds(Score, ScaleMin, ScaleMax))
        {
            read.Fault("score", null, Scale.Expected(ScaleMin, ScaleMax));
        }
    }

    /// <inheritdoc/>
    public override string Kind => "surveyTaken";

    /// <summary>The questionnaire; <c>coded-reading</c> for a reader's coding.</summary>
    public string Instrument { get; }

    /// <summary>What was asked for, e.g. perceivedValue, trust, planning.</summary>
    public string Dimension { get; }

    /// <summary>Whose people.</summary>
    public PartnerId Partner { get; }

    /// <summary>The answer, on the scale.</summary>
    public decimal Score { get; }

    /// <summary>The unfavourable end of the scale.</summary>
    public decimal ScaleMin { get; }

    /// <summary>The favourable end of the scale.</summary>
    public decimal ScaleMax { get; }

    /// <summary>At which level of management.</summary>
    public ManagementLevel? Level { get; init => field = Bounds.Defined(value); }

    /// <summary>How many answered.</summary>
    /// <value>0 or more.</value>
    public int? Respondents { get; init => field = Bounds.Count(value, 0); }

    /// <summary>About which partner.</summary>
    public PartnerId? Toward { get; init => field = Bounds.Held(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Text("instrument", Instrument);
        write.Text("dimension", Dimension);
        write.Id("partner", Partner);
        write.Number("score", Score);
        write.Number("scaleMin", ScaleMin);
        write.Number("scaleMax", ScaleMax);
        write.Choice("level", Level);
        write.Number("respondents", Respondents);
        write.Id("toward", Toward);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Known(Partner);
        check.Known(Toward);
    }
}
