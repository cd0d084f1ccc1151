using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli;

/// <summary>A fact that was refused, and where it is written.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="On">The day on which it took effect.</param>
/// <param name="File">The file as it was named, or <c>standard input</c>.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
internal sealed record RefusedFact(FactId Id, string Kind, PartialDate On, string File, int Line);
