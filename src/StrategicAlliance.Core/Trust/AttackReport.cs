using System.Globalization;

namespace StrategicAlliance.Trust;

/// <summary>How far a model is led astray by an attack, over many trials.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AttackReport
{
    internal AttackReport(string model, AttackKind kind, IReadOnlyList<double> errors)
    {
        Model = model;
        Kind = kind;
        Trials = errors.Count;
        MeanError = errors.Average(Math.Abs);
        LargestError = errors.Max(Math.Abs);
        Bias = errors.Average();
    }

    /// <summary>The name of the model.</summary>
    public string Model { get; }

    /// <summary>The attack.</summary>
    public AttackKind Kind { get; }

    /// <summary>How many trials there were.</summary>
    public int Trials { get; }

    /// <summary>The mean distance of the expectation from the truth; from 0 to 1.</summary>
    public double MeanError { get; }

    /// <summary>The largest such distance; from 0 to 1.</summary>
    public double LargestError { get; }

    /// <summary>By how much the expectation exceeds the truth on average; above 0: too much trust.</summary>
    public double Bias { get; }

    /// <summary>Model, attack and error.</summary>
    /// <returns>For people, the same in every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Model} under {Kind}: mean error {MeanError:0.000}, largest {LargestError:0.000}, bias {Bias:+0.000;-0.000;0.000}, {Trials} trials");
}
