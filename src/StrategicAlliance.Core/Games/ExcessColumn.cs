using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>A column of the program over excesses.</summary>
/// <param name="Order">Its place in Bland's order; below 0 for the unit columns the program starts with.</param>
/// <param name="Bits">The coalition.</param>
/// <param name="Norm">The reciprocal of its weight, as a whole number; 0 if its excess is not what is made small.</param>
/// <param name="Value">Its value; a whole number unless it is settled.</param>
internal sealed record ExcessColumn(int Order, int Bits, BigInteger Norm, Rational Value);
