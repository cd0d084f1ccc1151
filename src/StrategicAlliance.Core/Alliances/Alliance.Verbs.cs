using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Alliances;

/// <content>Short names for facts that are recorded often.</content>
public sealed partial class Alliance
{
    /// <summary>Records that a partner joined.</summary>
    /// <param name="partner">Who joined.</param>
    /// <param name="name">Its name.</param>
    /// <param name="on">The day on which it joined.</param>
    /// <returns>The next alliance, or the rule that refuses the fact.</returns>
    /// <exception cref="ArgumentException">The id is the default value or the name is blank.</exception>
    public Decision<Alliance> Admit(PartnerId partner, string name, PartialDate on) => Record(new PartnerJoined(on, partner, name));

    /// <summary>Records that a partner left.</summary>
    /// <param name="partner">Who left.</param>
    /// <param name="on">The day on which it left.</param>
    /// <returns>The next alliance, or the rule that refuses the fact.</returns>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public Decision<Alliance> Withdraw(PartnerId partner, PartialDate on) => Record(new PartnerWithdrew(on, partner));

    /// <summary>Records a conversion of knowledge.</summary>
    /// <param name="mode">The conversion.</param>
    /// <param name="inputs">What went in; a combination needs two explicit ones.</param>
    /// <param name="output">What came out.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <returns>The next alliance, or the rule that refuses the fact.</returns>
    /// <exception cref="ArgumentException">An id is the default value or <paramref name="inputs"/> is <see langword="null"/>.</exception>
    public Decision<Alliance> Convert(SeciMode mode, ValueList<AssetId> inputs, AssetId output, PartialDate on) =>
        Record(new KnowledgeConverted(on, mode, inputs, output));
}
