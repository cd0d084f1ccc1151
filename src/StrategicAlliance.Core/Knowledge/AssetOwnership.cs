using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Who owns an asset, by which clause, and in what shares.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AssetOwnership
{
    internal AssetOwnership(AssetId asset, OwnershipBasis basis, ValueList<OwnerShare> owners, ForegroundClause? clause, ValueList<FactId> because, string explanation)
    {
        Asset = asset;
        Basis = basis;
        Owners = owners;
        Rule = clause?.Rule;
        Agreement = clause?.Agreement.Id;
        Because = because;
        Explanation = explanation;
    }

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>From what it follows.</summary>
    public OwnershipBasis Basis { get; }

    /// <summary>The owners by id, with their shares; the measured shares sum to 1.</summary>
    /// <value>Empty if nothing says who owns it.</value>
    public ValueList<OwnerShare> Owners { get; }

    /// <summary>The rule for what the alliance creates that was in force when the asset was made.</summary>
    /// <value><see langword="null"/> if it was not made here, or if no such clause is known.</value>
    public ForegroundRule? Rule { get; }

    /// <summary>The agreement whose clause that is.</summary>
    public AgreementId? Agreement { get; }

    /// <summary>The facts it rests on.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>How the facts lead to the answer.</summary>
    public string Explanation { get; }
}
