using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Distances;
using StrategicAlliance.Integration;
using StrategicAlliance.Networks;
using StrategicAlliance.Registration;
using StrategicAlliance.Trust;

namespace StrategicAlliance;

/// <summary>The strategies and settings that a host may choose.</summary>
public static class StrategicAllianceBuilderExtensions
{
    /// <summary>Sets from when on links between partners form a mesh.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Sets the thresholds; runs at once.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A threshold lies outside 0 to 1; the message names it.</exception>
    public static IStrategicAllianceBuilder UseTopology(this IStrategicAllianceBuilder builder, Action<TopologyOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new TopologyOptions();
        configure(options);
        var settings = new ShapeSettings { MeshDensity = options.MeshDensity, MeshCentralization = options.MeshCentralization };
        builder.Services.Replace(ServiceDescriptor.Singleton(new StructureAnalysis(settings)));
        return builder;
    }

    /// <summary>Lets gates refuse instead of reporting.</summary>
    /// <param name="builder">The builder.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    /// <remarks>Resolve <see cref="AllianceRules"/> and hand it to <see cref="Alliance.Propose(Governance.AllianceProposed, AllianceRules)"/>.</remarks>
    public static IStrategicAllianceBuilder UseStrictGates(this IStrategicAllianceBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton(AllianceRules.Strict));
        return builder;
    }

    /// <summary>Sets how the default trust model weighs evidence.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Sets the options; runs at once.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument or the longevity is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range; the message names it.</exception>
    public static IStrategicAllianceBuilder UseBetaTrust(this IStrategicAllianceBuilder builder, Action<BetaTrustOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new BetaTrustOptions();
        configure(options);
        builder.Services.Replace(ServiceDescriptor.Singleton<ITrustModel>(new BetaTrust(options.Settings())));
        return builder;
    }

    /// <summary>Replaces the trust model.</summary>
    /// <typeparam name="TModel">The model; created once.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static IStrategicAllianceBuilder UseTrust<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TModel>(
        this IStrategicAllianceBuilder builder)
        where TModel : class, ITrustModel
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton<ITrustModel, TModel>());
        return builder;
    }

    /// <summary>Chooses how benefits are divided.</summary>
    /// <typeparam name="TAllocation">The rule; created once.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    /// <remarks>The default is <see cref="EqualAllocation"/>. Terms that partners agreed are settled by their own steps, whatever is chosen here.</remarks>
    public static IStrategicAllianceBuilder UseBenefitAllocation<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TAllocation>(
        this IStrategicAllianceBuilder builder)
        where TAllocation : class, IBenefitAllocation
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton<IBenefitAllocation, TAllocation>());
        return builder;
    }

    /// <summary>Chooses how benefits are divided, by a rule with settings.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="allocation">The rule.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IStrategicAllianceBuilder UseBenefitAllocation(this IStrategicAllianceBuilder builder, IBenefitAllocation allocation)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(allocation);
        builder.Services.Replace(ServiceDescriptor.Singleton(allocation));
        return builder;
    }

    /// <summary>Adds a measure of the distance between partners. Adding the same type again changes nothing.</summary>
    /// <typeparam name="TMeasure">The measure; created once.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static IStrategicAllianceBuilder AddDistanceMeasure<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TMeasure>(
        this IStrategicAllianceBuilder builder)
        where TMeasure : class, IDistanceMeasure => Plug<IDistanceMeasure, TMeasure>(builder);

    /// <summary>Measures cultural distance against a reference set. A second call replaces the first.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="reference">The population by whose spread is measured; the library ships none.</param>
    /// <param name="form">The form of the distance.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, there is no such form, or the reference set does not have what the form needs.</exception>
    public static IStrategicAllianceBuilder UseCulturalDistance(this IStrategicAllianceBuilder builder, ReferenceSet reference, CulturalDistanceForm form) =>
        Measure(builder, new CulturalDistanceMeasure(reference, form));

    /// <summary>Measures psychic distance by a table. A second call replaces the first.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="table">The perceived distances by direction; the library ships none.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IStrategicAllianceBuilder UsePsychicDistance(this IStrategicAllianceBuilder builder, PsychicDistanceTable table) =>
        Measure(builder, new PsychicDistanceMeasure(table));

    /// <summary>Adds a check of integration. Adding the same type again changes nothing.</summary>
    /// <typeparam name="TCheck">The check; created once.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static IStrategicAllianceBuilder AddIntegrationCheck<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TCheck>(
        this IStrategicAllianceBuilder builder)
        where TCheck : class, IIntegrationCheck => Plug<IIntegrationCheck, TCheck>(builder);

    /// <summary>Adds a detector of obstacles. Adding the same type again changes nothing.</summary>
    /// <typeparam name="TDetector">The detector; created once.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static IStrategicAllianceBuilder AddObstacleDetector<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TDetector>(
        this IStrategicAllianceBuilder builder)
        where TDetector : class, IObstacleDetector => Plug<IObstacleDetector, TDetector>(builder);

    /// <summary>Adds a warning signal. Adding the same type again changes nothing.</summary>
    /// <typeparam name="TSignal">The signal; created once.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The value of <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static IStrategicAllianceBuilder AddWarningSignal<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSignal>(
        this IStrategicAllianceBuilder builder)
        where TSignal : class, IWarningSignal => Plug<IWarningSignal, TSignal>(builder);

    private static IStrategicAllianceBuilder Measure<TMeasure>(IStrategicAllianceBuilder builder, TMeasure measure)
        where TMeasure : class, IDistanceMeasure
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var earlier in builder.Services.Where(service => service.ServiceType == typeof(IDistanceMeasure) && service.ImplementationInstance is TMeasure).ToList())
        {
            builder.Services.Remove(earlier);
        }

        builder.Services.AddSingleton<IDistanceMeasure>(measure);
        return builder;
    }

    private static IStrategicAllianceBuilder Plug<TContract, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TPlugIn>(
        IStrategicAllianceBuilder builder)
        where TContract : class
        where TPlugIn : class, TContract
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<TContract, TPlugIn>());
        return builder;
    }
}
